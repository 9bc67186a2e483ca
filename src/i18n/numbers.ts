import type { Fact } from '../ledger/fact.ts';
import type { Unit } from '../ledger/units.ts';
import type { FactForm } from '../tags/vocabulary.ts';
import { languages, type Language } from './languages.ts';
import { translator } from './translate.ts';

const nonBreaking = '\u00a0';

const scales = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
] as const;

// Dollars are written before the number; every other unit is a noun after it.
const dollars: readonly Unit[] = ['usd', 'usd-per-gpu-hour', 'usd-per-year'];
const withoutNoun: readonly Unit[] = ['usd', 'percent', 'times'];
type NounUnit = Exclude<Unit, 'usd' | 'percent' | 'times'>;

/** A number in words, taken apart: "mais de" · "US$ 1,6 bilhão" · "de horas de GPU". Empty parts are "". */
export interface NumberParts {
  readonly bound: string;
  readonly number: string;
  readonly unit: string;
}

/**
 * Takes a fact, a language and a form and gives its parts as a sentence of that language needs them. Money comes with
 * its currency, other units follow the number ("2,788 milhões" "de horas de GPU"). Form "number" leaves out the unit,
 * "bare" the bound, "digits" writes the number out ("50.000" for "50 mil").
 */
export function factParts(fact: Fact, language: Language, form: FactForm = 'full'): NumberParts {
  const t = translator(language);
  const bound =
    fact.bound === 'at-least' || fact.bound === 'at-most' ? t(`bounds.${fact.bound}`) : '';
  const number = formatNumber(fact.value, fact.unit, language, {
    digits: fact.digits,
    spelled: form !== 'digits',
  });
  return {
    bound: form === 'bare' ? '' : bound,
    number,
    unit: form === 'number' ? '' : unitWords(fact.value, fact.unit, language, number),
  };
}

/** Takes a fact, a language and a form and gives it as one text. */
export function formatFact(fact: Fact, language: Language, form: FactForm = 'full'): string {
  const { bound, number, unit } = factParts(fact, language, form);
  return [bound, [number, unit].filter(Boolean).join(nonBreaking)].filter(Boolean).join(' ');
}

interface NumberOptions {
  /** Significant digits; without it the number is printed as it is, to at most three decimals. */
  readonly digits?: number | undefined;
  /** Whether "million" and the like are words (default) or all digits are written. */
  readonly spelled?: boolean;
}

/**
 * Takes a value in its unit and a language and gives number and currency without the unit's noun:
 * 1.6e9 usd → "US$ 1,6 bilhão" / "$1.6 billion"; 50000 gpu → "50 mil" / "50,000"; 18 percent → "18%".
 */
export function formatNumber(
  value: number,
  unit: Unit,
  language: Language,
  options: NumberOptions = {},
): string {
  const { locale } = languages[language];
  const t = translator(language);
  const { digits, spelled = true } = options;
  const rounded = digits === undefined ? value : Number(value.toPrecision(digits));
  const precision: Intl.NumberFormatOptions =
    digits === undefined ? { maximumFractionDigits: 3 } : { maximumSignificantDigits: digits };
  const plain = (number: number) => new Intl.NumberFormat(locale, precision).format(number);

  const scale = spelled
    ? scales.find(({ size }) => Math.abs(rounded) >= size && fits(rounded / size))
    : undefined;
  // "50 mil"; a language that has no such word between digits and millions leaves it empty.
  const thousand = languages[language].words.scales.thousand;
  const countsThousands =
    spelled && thousand && rounded >= 10_000 && rounded < 1e6 && rounded % 1000 === 0;
  let text = plain(rounded);
  if (scale) {
    const shown = rounded / scale.size;
    text = `${plain(shown)}${nonBreaking}${t(`scales.${scale.name}`, { count: pluralCount(shown, language) })}`;
  } else if (countsThousands) {
    text = `${plain(rounded / 1000)}${nonBreaking}${thousand}`;
  }
  if (dollars.includes(unit)) return t('dollars', { amount: text }).replace(' ', nonBreaking);
  if (unit === 'times') return t('times', { amount: text }).replace(' ', nonBreaking);
  return unit === 'percent' ? `${text}%` : text;
}

/**
 * Takes a value, its unit, a language and the number as it is printed and gives the noun that follows it, or ""
 * (percent, plain money).
 */
function unitWords(value: number, unit: Unit, language: Language, number: string): string {
  if (withoutNoun.includes(unit)) return '';
  const t = translator(language);
  const noun = t(`units.${unit as NounUnit}`, { count: pluralCount(value, language) });
  // "2,788 milhões de horas", but "2.788.000 horas", "50 mil GPUs" and "US$ 2 por hora".
  const joins = Math.abs(value) >= 1e6 && /\p{L}$/u.test(number) && !dollars.includes(unit);
  return joins ? t('units.afterMillion', { noun }) : noun;
}

/** Takes a unit and a language and gives its name as a column's heading says it: "US$ por hora de GPU", "%", "horas de GPU". */
export function unitName(unit: Unit, language: Language): string {
  // What stands around a number: "US$ 2 por hora" without its 2.
  const number = formatNumber(2, unit, language);
  return [number.replace('2', '').trim(), unitWords(2, unit, language, number)]
    .filter(Boolean)
    .join(' ');
}

// The locale JSON has a singular and a plural. CLDR decides which: 1,6 bilhão is singular in Portuguese, and its third
// form ("many", for whole millions) has the plural's words.
function pluralCount(value: number, language: Language): number {
  return new Intl.PluralRules(languages[language].locale).select(value) === 'one' ? 1 : 2;
}

// Whether a number is exact with at most three decimals, so that "115,430" is not called "0.11543 million".
function fits(number: number): boolean {
  return Math.abs(number * 1000 - Math.round(number * 1000)) < 1e-6 * Math.abs(number);
}
