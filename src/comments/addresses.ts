import { languages, type Language } from '../i18n/languages.ts';

/** Takes an explainer's id and a language; gives the address of the page with its comments. */
export function commentsPage(explainer: string, language: Language): string {
  return `/${language}/${languages[language].words.paths.comments}/${explainer}/`;
}
