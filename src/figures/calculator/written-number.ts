/*
 * A text is read the same on either page: the sign that ends the groups, or that stands once, is the decimal one.
 *
 *   2,5   2.5   0,085   1234.567        decimals
 *   1.234,5   1,234.5                   groups, then decimals
 *   2.788.000   2,788,000   2 788 000   groups
 *   2.500   2,500                       either: asked back
 */
const forms = {
  whole: /^\d{1,15}[.,]?$/,
  spaced: /^\d{1,3}(?: \d{3})+(?:[.,]\d{1,9})?$/,
  grouped: /^\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,9})?$|^\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,9})?$/,
  both: /^\d{1,3}\.\d{3},\d{1,9}$|^\d{1,3},\d{3}\.\d{1,9}$/,
  either: /^[1-9]\d{0,2}[.,]\d{3}$/,
  decimal: /^\d{0,15}[.,]\d{1,9}$/,
} as const;

/** A number that was written, or the two that it may be. */
export type Written = number | EitherNumber;

/** What "2.500" may be: 2500, where its sign divides groups, or 2.5. */
export interface EitherNumber {
  readonly grouped: number;
  readonly decimal: number;
}

/** Gives the number that a text writes in digits, in the style of either language; undefined where it writes none. */
export function parseDigits(text: string): Written | undefined {
  const bare = text.trim().replace(/\s/g, ' ');
  const digits = bare.replace(/\D/g, '');
  const parts = bare.split(/[.,]/);
  const decimals = parts.at(-1) ?? '';
  const withDecimals = Number(`${digits.slice(0, digits.length - decimals.length)}.${decimals}`);
  if (forms.whole.test(bare)) return Number(digits);
  if (forms.spaced.test(bare)) return parts.length > 1 ? withDecimals : Number(digits);
  if (forms.grouped.test(bare)) {
    const signs = new Set(bare.replace(/\d/g, ''));
    return signs.size > 1 ? withDecimals : Number(digits);
  }
  if (forms.either.test(bare)) return { grouped: Number(digits), decimal: withDecimals };
  return forms.both.test(bare) || forms.decimal.test(bare) ? withDecimals : undefined;
}

/**
 * Gives a number as a reader of a locale would write it, with all its digits, and so that parseDigits() reads it back:
 * one group is not divided, as 2.500 may be 2500 or 2.5, and three decimals become four.
 */
export function writeWritten(value: number, locale: string): string {
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 9, ...options }).format(value);
  const text = format({ useGrouping: value >= 1e6 });
  return forms.either.test(text) ? format({ minimumFractionDigits: 4 }) : text;
}
