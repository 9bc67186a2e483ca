import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { idSchema, localizedSchema } from '../../content/ledger/schema.ts';
import {
  combineMeasures,
  describeMeasures,
  sameMeasures,
  unitNames,
  units,
} from '../../content/ledger/units.ts';

/** How many of a thing fit in a room: a track is the room, a tile one thing. A reader sets how large each is. */
export const schema = z.strictObject({
  /** What is filled. */
  room: z.strictObject({
    /** The id of the number that says how much room there is. */
    fact: idSchema,
    /** What one track is, above the tracks. */
    label: localizedSchema,
    /** What rooms are counted in. */
    unit: z.enum(unitNames),
    /** Where not one thing fits, before how many rooms it needs: "a single one would fill". */
    over: localizedSchema,
  }),
  /** What it is filled with, from top to bottom. */
  rows: z
    .array(
      z.strictObject({
        /** The id of the number that says what one thing takes, for each unit of the control. */
        fact: idSchema,
        label: localizedSchema,
        /** Some words more, before how much each takes. */
        note: localizedSchema.optional(),
        /** Whether nothing of the kind was ever built: drawn as an outline. */
        hypothetical: z.boolean().default(false),
      }),
    )
    .min(2, 'has fewer than two rows'),
  /** The heading of the column that says how many fit. */
  fits: localizedSchema,
  /** What a reader sets. */
  control: z.strictObject({
    /** Its name in the address: only one control of a page may have it. */
    id: idSchema,
    label: localizedSchema,
    unit: z.enum(unitNames),
    /** What it can be set to, as the address and the slider write it: 4, 8, 16. */
    stops: z.array(z.number().positive()).min(2, 'has fewer than two stops'),
    /** How many of its unit a stop of 1 is. */
    each: z.number().positive().default(1),
    /** What follows a stop under the slider: K. */
    suffix: z.string().default(''),
    /** The stop that the page opens with. */
    start: z.number(),
  }),
});

export type Tiles = z.infer<typeof schema>;

/** A thing must take what the room has, and the control must begin at one of its stops. */
export function faults(
  { room, rows, control }: Tiles,
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  const whole = units[fact(room.fact).unit].measures;
  const set = units[control.unit].measures;
  const wrong = rows.flatMap((row, index) => {
    const { measures } = units[fact(row.fact).unit];
    const fitting = [measures, combineMeasures(measures, set, 1)];
    if (fitting.some((each) => sameMeasures(each, whole))) return [];
    return {
      path: ['rows', index, 'fact'],
      message: `names the fact "${row.fact}", which counts ${describeMeasures(measures)}, but the room "${room.fact}" counts ${describeMeasures(whole)}`,
    };
  });
  if (control.stops.includes(control.start)) return wrong;
  const message = `is ${control.start}: write one of the stops, ${control.stops.join(', ')}`;
  return [...wrong, { path: ['control', 'start'], message }];
}
