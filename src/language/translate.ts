import i18next, { type TFunction } from 'i18next';
import { languageCodes, languages, type Language } from './languages.ts';
import type pt from './pt.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof pt };
  }
}

/** A function from a key of the locale JSON (and its parameters) to words in one language. */
export type Translate = TFunction;

const instance = i18next.createInstance();
await instance.init({
  resources: Object.fromEntries(
    languageCodes.map((language) => [language, { translation: languages[language].words }]),
  ),
  interpolation: { escapeValue: false },
  fallbackLng: false,
  // A word that a language lacks stops the build.
  saveMissing: true,
  missingKeyHandler: ([language = ''], _, key) => {
    throw new Error(`src/language/${language}.json lacks "${key}": add it`);
  },
});

/** The typed t() of a language: an unknown key does not compile. */
export function translator(language: Language): Translate {
  return instance.getFixedT(language);
}
