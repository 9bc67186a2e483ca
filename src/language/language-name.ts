import { languages, type Language } from './languages.ts';

/** The name of any language, by its BCP 47 code, in a language of the site: zh is "chinês". The code itself where it has no name. */
export function languageName(code: string, language: Language): string {
  const names = new Intl.DisplayNames(languages[language].locale, { type: 'language' });
  return names.of(code) ?? code;
}

/** Tells whether a text is a BCP 47 code as it is usually written (pt-BR, not pt-br) and of a language that has a name. */
export function isLanguageCode(text: string): boolean {
  try {
    const [code] = Intl.getCanonicalLocales(text);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return code === text && names.of(text) !== undefined;
  } catch {
    return false;
  }
}
