import type { Kind } from '../../content/ledger/schema.ts';
import type { Unit } from '../../content/ledger/units.ts';
import { writeAmount, writeNumber, type NumberWords } from '../../content/numbers/write-number.ts';
import type { Run } from '../frame/figure-data.ts';

/** An amount as it is drawn, and what it is the price of. */
export interface Item {
  /** The id of the fact that says it: the key of its row. */
  readonly id: string;
  readonly kind: Kind;
  readonly amount: number;
  readonly label: readonly Run[];
  readonly number: Run;
  readonly quantity?: { readonly amount: number; readonly number: Run };
}

/** A price that a reader may set. */
export interface Control {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  /** The price at which the amounts are as their source has them. */
  readonly start: number;
  readonly kind: Kind;
  readonly number: Run;
  readonly stops: readonly number[];
  readonly short: string;
  readonly long: string;
}

/** All that is drawn and tabulated, in one language: plain data, which the browser takes along. */
export interface StackData {
  readonly whole: Item;
  readonly pieces: readonly Item[];
  readonly beside: readonly Item[];
  readonly unit: Unit;
  readonly outside?: {
    readonly label: readonly Run[];
    readonly list: readonly Run[];
    readonly unknown: string;
  };
  readonly control?: Control;
  readonly words: {
    readonly what: string;
    readonly amount: string;
    readonly share: string;
    readonly quantity: string;
    /** Of the kinds of number: "reported", "calculated", and "calculated by us". */
    readonly kinds: Readonly<Record<Kind, string>>;
    readonly ours: string;
  };
  readonly numbers: NumberWords;
}

/** The key of the row of what is outside. */
export const outsideRow = 'outside';

/** The price that a figure opens with; 1 where it has no control. */
export function startOf({ control }: StackData): number {
  return control?.start ?? 1;
}

/** An amount at a price: as its source says it at the first one, else in proportion. */
export function amountAt({ amount }: Item, price: number, data: StackData): number {
  return (amount * price) / startOf(data);
}

/** The same in words; a sum of ours has three digits, as its quantities have. */
export function amountRun(item: Item, price: number, data: StackData): Run {
  if (price === startOf(data)) return item.number;
  return { text: writeAmount(amountAt(item, price, data), data.unit, data.numbers, { digits: 3 }) };
}

/** The kind of an amount at a price. */
export function kindAt({ kind }: Item, price: number, data: StackData): Kind {
  return price === startOf(data) ? kind : 'calculated';
}

/** A price in words: "$2 per GPU hour"; the fact's own at the first one. */
export function priceRun(price: number, { start, number, unit }: Control, data: StackData): Run {
  return price === start ? number : { text: writeAmount(price, unit, data.numbers) };
}

/** The share of a piece in the whole, in words to a tenth of a percent. */
export function shareText({ amount }: Item, { whole, numbers }: StackData): string {
  const share = Number(((100 * amount) / whole.amount).toFixed(1));
  return writeNumber(share, 'percent', numbers);
}
