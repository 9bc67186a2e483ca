import { z } from 'zod';
import { idSchema, localizedSchema } from '../ledger/schema.ts';
import { inputNames, type InputName } from './input-names.ts';

const named = z.strictObject({ fact: idSchema });

/** What an input opens with: a fact, and a sentence on it. */
const input = z.strictObject({
  fact: idSchema,
  /** What a reader should know of it; {fact-id} prints a fact. */
  hint: localizedSchema.optional(),
});

/** An input that is asked first: the ends of its slider, and the step between its stops. */
const slider = z.strictObject({
  input: z.enum(inputNames),
  from: z.number(),
  to: z.number(),
  /** "log": each stop is as much times the one before, in round numbers. */
  step: z.union([z.number().positive(), z.literal('log')]),
});

/** A published figure that a result is compared with: "the cost reported for V3". */
const compared = z.strictObject({ fact: idSchema, words: localizedSchema });

const everyInput = Object.fromEntries(inputNames.map((name) => [name, input])) as Record<
  InputName,
  typeof input
>;

/** An input of an example: a number, or the fact that says it. */
const value = z.union([z.number(), named]);

const preset = z.strictObject({
  id: idSchema,
  /** What it works out, in a few words. */
  name: localizedSchema,
  /** The example that it is like, but for its own values. */
  like: idSchema.optional(),
  /** Its own values, by the names of the inputs. */
  values: z.partialRecord(z.enum(inputNames), value).default({}),
  /** The published cost of operation a year: what it leaves when the energy is taken off is the rest of operation. */
  operation: named.optional(),
  /** What was published of it, named beside its results. */
  facts: z.array(idSchema).min(1, 'names no published figure'),
});

/** calculator.yaml: what the calculator opens with, compares with and works out as examples. */
export const calculatorSchema = z.strictObject({
  /** The sentence or two under its title. */
  lead: localizedSchema,
  inputs: z.strictObject(everyInput),
  /** The inputs that are asked first, in this order; the others stand under "More assumptions". */
  sliders: z.array(slider).min(1, 'names no input to ask first'),
  /** What the figure of the result says; what it draws is worked out. */
  figure: z.strictObject({
    title: localizedSchema,
    summary: localizedSchema,
    description: localizedSchema,
  }),
  /** The power of each model at full load. */
  watts: z.strictObject({ h800: named, h100: named, h20: named, a100: named }),
  /** What the cost of the run and the whole cost are compared with. */
  compared: z.strictObject({ run: compared, total: compared }),
  /** The examples; `opens` is the one that the form opens with. */
  presets: z.array(preset).min(1, 'has no example'),
  /** The id of the example that the form opens with. */
  opens: idSchema,
});

/** What the calculator is made of, as its file has it. */
export type CalculatorFile = z.infer<typeof calculatorSchema>;

/**
 * What no schema can say: examples that are like none, or like themselves, one to open with that is not there, and sliders that
 * go nowhere or stand twice.
 */
export function calculatorFaults({
  presets,
  opens,
  sliders,
}: CalculatorFile): readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] {
  const ids = presets.map(({ id }) => id);
  const oneOf = `write one of ${ids.join(', ')}`;
  const likeOf = new Map(presets.map(({ id, like }) => [id, like]));
  const endsWell = (id: string): boolean => {
    const seen = new Set<string>();
    for (let next: string | undefined = id; next !== undefined; next = likeOf.get(next)) {
      if (seen.has(next) || !ids.includes(next)) return false;
      seen.add(next);
    }
    return true;
  };
  return [
    ...presets.flatMap(({ id, like = '' }, index) =>
      endsWell(id)
        ? []
        : [
            {
              path: ['presets', index, 'like'],
              message: `names "${like}", which is no example or comes back to this one: ${oneOf}`,
            },
          ],
    ),
    ...sliders.flatMap(({ input, from, to, step }, index) => [
      ...(from < to && (step !== 'log' || from > 0)
        ? []
        : [
            {
              path: ['sliders', index, 'from'],
              message: `is ${from} where "to" is ${to}: write the smaller first, above 0 where step is log`,
            },
          ]),
      ...(sliders.findIndex((other) => other.input === input) === index
        ? []
        : [
            {
              path: ['sliders', index, 'input'],
              message: `names "${input}" again: leave one of the two`,
            },
          ]),
    ]),
    ...(ids.includes(opens) ? [] : [{ path: ['opens'], message: `names "${opens}": ${oneOf}` }]),
  ];
}
