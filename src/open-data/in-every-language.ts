import { languageCodes, type Language } from '../i18n/languages.ts';

/** Takes a function from language to value; gives its value in every language. */
export function inEveryLanguage<Value>(
  make: (language: Language) => Value,
): Record<Language, Value> {
  return Object.fromEntries(languageCodes.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >;
}
