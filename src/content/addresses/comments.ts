import { languages, type Language } from '../../language/languages.ts';

/** The address that takes comments; the only one of the site, with those below it, that runs code. */
export const commentsApi = '/api/comments';

/** The address that the comment form of an explainer is sent to. */
export function formAction(explainer: string, language: Language): string {
  return `${commentsApi}?language=${language}&explainer=${explainer}`;
}

/** The address of the form with a statement chosen, by the statement's id. */
export function commentOn(explainer: string, language: Language, statement: string): string {
  return `${formAction(explainer, language)}&about=${statement}`;
}

/** The address of the page with an explainer's newest comments; with a number, of that part of the older ones. */
export function commentsPage(explainer: string, language: Language, part?: number): string {
  const newest = `/${language}/${languages[language].words.paths.comments}/${explainer}/`;
  return part === undefined ? newest : `${newest}${part}/`;
}

/** The id of the part of that page which says what is stored. */
export const privacyId = 'privacy';

/** The address of the page with an explainer's comment form alone. */
export function formPage(explainer: string, language: Language): string {
  return `${commentsPage(explainer, language)}form/`;
}

/** The address of the page that what became of a comment is told on. */
export function answerPage(language: Language): string {
  return `/${language}/${languages[language].words.paths.comments}/answer/`;
}
