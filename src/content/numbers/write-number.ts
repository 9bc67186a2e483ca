import type { Unit } from '../ledger/units.ts';

const nonBreaking = '\u00a0';
const scales = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
] as const;

// Dollars are written before the number; every other unit is a noun after it.
const dollars: readonly Unit[] = [
  'usd',
  'usd-per-gpu-hour',
  'usd-per-year',
  'usd-per-kilowatt-hour',
];
const withoutNoun: readonly Unit[] = ['usd', 'percent', 'times'];

/** The units that are written as a noun after the number. */
export type NounUnit = Exclude<Unit, 'usd' | 'percent' | 'times'>;

/** A word in the singular and the plural. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/**
 * The words that one language writes numbers with. Plain data, so that a chart which recomputes in the browser can take
 * them along; {{amount}} and {{noun}} stand for what is filled in.
 */
export interface NumberWords {
  /** The BCP 47 tag for Intl. */
  readonly locale: string;
  /** "mil"; empty where a language writes thousands in digits. */
  readonly thousand: string;
  readonly scales: Readonly<Record<(typeof scales)[number]['name'], Forms>>;
  readonly dollars: string;
  readonly times: string;
  readonly afterMillion: string;
  readonly units: Readonly<Partial<Record<NounUnit, Forms>>>;
}

export interface NumberOptions {
  /** Significant digits; without it the number is printed as it is, to at most three decimals. */
  readonly digits?: number | undefined;
  /** Whether "million" and the like are words (default) or all digits are written. */
  readonly spelled?: boolean;
}

/**
 * Number and currency of a value in its unit, without the unit's noun: 1.6e9 usd → "US$ 1,6 bilhão" / "$1.6 billion";
 * 50000 gpu → "50 mil" / "50,000"; 18 percent → "18%".
 */
export function writeNumber(
  value: number,
  unit: Unit,
  words: NumberWords,
  { digits, spelled = true }: NumberOptions = {},
): string {
  const rounded = digits === undefined ? value : Number(value.toPrecision(digits));
  // A price by the hour has cents or none: US$ 2,50.
  const cents = unit === 'usd-per-gpu-hour' && !Number.isInteger(rounded);
  const plain = plainNumbers(words.locale, digits, cents);

  const scale = spelled
    ? scales.find(({ size }) => Math.abs(rounded) >= size && fits(rounded / size))
    : undefined;
  // "50 mil"; a language that has no such word between digits and millions leaves it empty.
  const { thousand } = words;
  const countsThousands =
    spelled && thousand && rounded >= 10_000 && rounded < 1e6 && rounded % 1000 === 0;
  let text = plain(rounded);
  if (scale) {
    const shown = rounded / scale.size;
    text = `${plain(shown)}${nonBreaking}${pick(words.scales[scale.name], shown, words)}`;
  } else if (countsThousands) {
    text = `${plain(rounded / 1000)}${nonBreaking}${thousand}`;
  }
  if (dollars.includes(unit)) return fill(words.dollars, text).replace(' ', nonBreaking);
  if (unit === 'times') return fill(words.times, text).replace(' ', nonBreaking);
  return unit === 'percent' ? `${text}%` : text;
}

/**
 * The noun that follows a number as it is printed, or "" (percent, plain money). Throws a plain Error where the words
 * lack the unit.
 */
export function writeUnit(value: number, unit: Unit, words: NumberWords, number: string): string {
  if (withoutNoun.includes(unit)) return '';
  const forms = words.units[unit as NounUnit];
  if (!forms) throw new Error(`the words of ${words.locale} were given without the unit "${unit}"`);
  const noun = pick(forms, value, words);
  // "2,788 milhões de horas", but "2.788.000 horas", "50 mil GPUs" and "US$ 2 por hora".
  const { thousand } = words;
  const scaled = /\p{L}$/u.test(number) && !(thousand && number.endsWith(thousand));
  return scaled && !dollars.includes(unit) ? words.afterMillion.replace('{{noun}}', noun) : noun;
}

/** Number and noun of a value in its unit as one text: "2.048 GPUs". */
export function writeAmount(
  value: number,
  unit: Unit,
  words: NumberWords,
  options: NumberOptions = {},
): string {
  const number = writeNumber(value, unit, words, options);
  return [number, writeUnit(value, unit, words, number)].filter(Boolean).join(nonBreaking);
}

const formats = new Map<string, Intl.NumberFormat['format']>();

// To make a formatter takes far longer than to use it: one for each style.
function plainNumbers(locale: string, digits: number | undefined, cents: boolean) {
  const style = `${locale} ${digits ?? cents}`;
  const precision: Intl.NumberFormatOptions =
    digits === undefined
      ? { minimumFractionDigits: cents ? 2 : 0, maximumFractionDigits: 3 }
      : { maximumSignificantDigits: digits };
  const format = formats.get(style) ?? new Intl.NumberFormat(locale, precision).format;
  formats.set(style, format);
  return format;
}

function fill(pattern: string, amount: string): string {
  return pattern.replace('{{amount}}', amount);
}

// CLDR decides: 1,6 bilhão is singular in Portuguese, and its third form ("many", for whole millions) has the plural's
// words.
function pick({ one, other }: Forms, value: number, { locale }: NumberWords): string {
  const rules = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  return rules.select(value) === 'one' ? one : other;
}

const plurals = new Map<string, Intl.PluralRules>();

// Whether a number is exact with at most three decimals, so that "115,430" is not called "0.11543 million".
function fits(number: number): boolean {
  return Math.abs(number * 1000 - Math.round(number * 1000)) < 1e-6 * Math.abs(number);
}
