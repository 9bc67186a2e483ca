import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { idSchema, localizedSchema } from '../../content/ledger/schema.ts';
import { plainNumber, wholeFaults } from '../frame/make-whole.ts';

const amount = z.strictObject({
  /** The id of the number to draw. */
  fact: idSchema,
  /** What it is, in at most eight words. */
  label: localizedSchema,
  /** Where the control sets a price: what is paid for, so that quantity × price makes the number. */
  quantity: z.strictObject({ fact: idSchema }).optional(),
});

/** One bar divided into the parts of a whole, and what is outside of it. */
export const schema = z.strictObject({
  /** The whole bar. */
  whole: amount,
  /** Its pieces from left to right: together they make the whole. */
  pieces: z.array(amount).min(2, 'has fewer than two pieces'),
  /** What the whole leaves out, of a size that nobody knows: a torn, dashed block. */
  outside: z.strictObject({ label: localizedSchema, list: localizedSchema }).optional(),
  /** Other numbers on the same scale, as thin bars below. */
  beside: z.array(amount).default([]),
  /** A price that a reader may set: all amounts are quantities times it. */
  control: z
    .strictObject({
      /** Its name in the address: only one control of a page may have it. */
      id: idSchema,
      label: localizedSchema,
      /** The price at which the numbers are as their source has them. */
      price: z.strictObject({ fact: idSchema }),
      /** What that price is, in a word for the slider and in a few for the picture. */
      assumed: z.strictObject({ short: localizedSchema, long: localizedSchema }),
      /** The heading of the column of quantities. */
      quantity: localizedSchema,
      /** The prices that it stops at; whole ones have a column in the table. */
      stops: z.array(z.number().positive()).min(2, 'has fewer than two stops'),
    })
    .optional(),
});

export type Stack = z.infer<typeof schema>;

/** Pieces make the whole, all is in one unit, and a price times a quantity is the number that it says. */
export function faults(
  { whole, pieces, beside, control }: Stack,
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  const { unit } = fact(whole.fact);
  const others = beside
    .map(({ fact: id }, index) => ({ id, path: ['beside', index, 'fact'] }))
    .filter(({ id }) => fact(id).unit !== unit)
    .map(({ id, path }) => ({
      path,
      message: `names the fact "${id}", which is in ${fact(id).unit}, but "${whole.fact}" is in ${unit}. One scale has one unit`,
    }));
  const parts = pieces.map((piece) => fact(piece.fact));
  return [
    ...wholeFaults(parts, fact(whole.fact), ['whole', 'fact']),
    ...others,
    ...(control ? priceFaults({ whole, pieces, beside, control }, fact) : []),
  ];
}

/** How far a product may miss its number: what rounding leaves. */
const tolerance = 0.005;

function priceFaults(
  { whole, pieces, beside, control }: Stack & { control: NonNullable<Stack['control']> },
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  const price = fact(control.price.fact);
  const all = [
    { ...whole, path: ['whole'] },
    ...pieces.map((piece, index) => ({ ...piece, path: ['pieces', index] })),
    ...beside.map((each, index) => ({ ...each, path: ['beside', index] })),
  ];
  const products = all.flatMap(({ fact: id, quantity, path }) => {
    if (!quantity) {
      return [{ path, message: `has no quantity, but the control sets its price: add quantity` }];
    }
    const { value } = fact(quantity.fact);
    const said = fact(id).value;
    if (Math.abs(value * price.value - said) <= tolerance * said) return [];
    const message = `names the fact "${quantity.fact}", but ${plainNumber(value)} × ${plainNumber(price.value)} is not ${plainNumber(said)}, which "${id}" says`;
    return [{ path: [...path, 'quantity', 'fact'], message }];
  });
  if (control.stops.includes(price.value)) return products;
  const message = `are ${control.stops.join(', ')}: add ${plainNumber(price.value)}, the price "${control.price.fact}"`;
  return [...products, { path: ['control', 'stops'], message }];
}
