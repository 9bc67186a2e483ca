import en from './en.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };

interface LanguageEntry {
  readonly locale: string;
  readonly dates: string;
  readonly name: string;
  readonly words: typeof en;
  readonly fallback?: string;
}

/**
 * The one list of languages; `npm run new -- language` adds to it.
 * `locale` is the BCP 47 tag for <html lang>, hreflang and Intl; `name` is what its readers call it;
 * `dates` is the locale that orders its dates (British order reads the same everywhere: 31 January 2025);
 * `fallback` is on a language that is being translated: whose texts stand in, marked, for those that it lacks.
 */
export const languages = {
  pt: { locale: 'pt-BR', dates: 'pt-BR', name: 'Português', words: pt },
  en: { locale: 'en', dates: 'en-GB', name: 'English', words: en },
} as const satisfies Readonly<Record<string, LanguageEntry>>;

/** A language of the site: the first part of its addresses. */
export type Language = keyof typeof languages;

/** All languages, in the order in which a reader sees them. */
export const languageCodes = Object.keys(languages) as Language[];

/** The languages whose texts must all be there. */
export const completeLanguages = languageCodes.filter((code) => fallbackOf(code) === undefined);

/**
 * The language whose texts stand in for those that another lacks; undefined where it may lack none. Throws a plain
 * Error where languages.ts names a language that cannot stand in.
 */
export function fallbackOf(language: Language): Language | undefined {
  const { fallback }: LanguageEntry = languages[language];
  if (fallback === undefined) return undefined;
  const found = languageCodes.find((code) => code === fallback);
  const whole: LanguageEntry | undefined = found && languages[found];
  if (found && whole?.fallback === undefined) return found;
  throw new Error(
    `src/language/languages.ts: ${language} falls back to "${fallback}", which is no complete language of the list`,
  );
}

/** A text in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** Whether something is a text in every language and nothing else. */
export function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === languageCodes.length && languageCodes.every((code) => keys.includes(code));
}

/** A value for every language. */
export function everyLanguage<Value>(
  make: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languageCodes.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >;
}
