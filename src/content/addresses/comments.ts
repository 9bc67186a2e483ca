import { languages, type Language } from '../../language/languages.ts';

/** The address that takes comments; the only one of the site, with those below it, that runs code. */
export const commentsApi = '/api/comments';

/** Takes an explainer's id and a language; gives the address that its comment form is sent to. */
export function formAction(explainer: string, language: Language): string {
  return `${commentsApi}?language=${language}&explainer=${explainer}`;
}

/** The same, and the id of a statement; gives the address of the form with that statement chosen. */
export function commentOn(explainer: string, language: Language, statement: string): string {
  return `${formAction(explainer, language)}&about=${statement}`;
}

/** Takes an explainer's id and a language; gives the address of the page with its comments. */
export function commentsPage(explainer: string, language: Language): string {
  return `/${language}/${languages[language].words.paths.comments}/${explainer}/`;
}

/** The id of the part of that page which says what is stored. */
export const privacyId = 'privacy';

/** Takes an explainer's id and a language; gives the address of the page with its form alone. */
export function formPage(explainer: string, language: Language): string {
  return `${commentsPage(explainer, language)}form/`;
}

/** Takes a language and gives the address of the page that what became of a comment is told on. */
export function answerPage(language: Language): string {
  return `/${language}/${languages[language].words.paths.comments}/answer/`;
}
