import { everyLanguage, languages, type Language } from './languages.ts';

// To make a formatter takes far longer than to use it: one for each language.
const formats = everyLanguage((language) => new Intl.NumberFormat(languages[language].locale));

/** How many there are of something, in digits with the marks of a language: 1234 is "1.234" in Portuguese. */
export function formatWhole(count: number, language: Language): string {
  return formats[language].format(count);
}
