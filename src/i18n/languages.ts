import en from './en.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };

/**
 * The one list of languages. A new one takes a line here, a JSON beside this file and an MDX in each explainer.
 * `locale` is the BCP 47 tag for <html lang>, hreflang and Intl; `name` is what its readers call it;
 * `dates` is the locale that orders its dates (British order reads the same everywhere: 31 January 2025).
 */
export const languages = {
  pt: { locale: 'pt-BR', dates: 'pt-BR', name: 'Português', words: pt },
  en: { locale: 'en', dates: 'en-GB', name: 'English', words: en },
} as const;

/** A language of the site: the first part of its addresses. */
export type Language = keyof typeof languages;

/** All languages, in the order in which a reader sees them. */
export const languageCodes = Object.keys(languages) as Language[];

/** A text in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** Takes what makes a value for one language and gives the values of all. */
export function everyLanguage<Value>(
  make: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languageCodes.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >;
}
