import { languages, type Language } from './languages.ts';

/** What `lang` says of a text within a page: the BCP 47 tag of its language, undefined where that is the page's own. */
export function otherLanguage(text: Language, page: Language): string | undefined {
  return text === page ? undefined : languages[text].locale;
}
