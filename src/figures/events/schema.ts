import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import { isFuture } from '../../content/ledger/check-dates.ts';
import { fullDate, idSchema, localizedSchema, partialDate } from '../../content/ledger/schema.ts';

const event = z
  .strictObject({
    /** Its name in this figure, for the address of its row. */
    id: idSchema,
    /** The day; only the month or the year where no more is known, and it is drawn that long. */
    date: partialDate,
    /** The id of its lane. */
    lane: idSchema,
    /** What happened, in at most six words: they stand in the drawing. */
    title: localizedSchema,
    /** One short sentence on it, for the table. */
    says: localizedSchema,
    /** Whether it stands in the enlarged weeks. */
    large: z.boolean({ error: 'write true or false' }).default(false),
    /** The number that stands with it there. */
    fact: idSchema.optional(),
    source: idSchema,
    /** Further sources. */
    sources: z.array(idSchema).default([]),
  })
  .refine(({ fact, large }) => fact === undefined || large, {
    path: ['fact'],
    error: 'is drawn with large: true alone. Add that, or put {fact-id} into says',
  });

/** What happened when, on two clocks: years, and a few weeks of them enlarged. */
export const schema = z.strictObject({
  /** The lanes from top to bottom: what sort of event it is. */
  lanes: z
    .array(z.strictObject({ id: idSchema, title: localizedSchema }))
    .min(1, 'has no lane')
    .max(5, 'has more than five lanes'),
  /** The first and the last day of the weeks that are enlarged. */
  inset: z.strictObject({ from: fullDate, to: fullDate }),
  /** In any order. */
  events: z.array(event).min(2, 'has fewer than two events'),
});

export type Events = z.infer<typeof schema>;
export type EventEntry = z.infer<typeof event>;

/** Lanes exist, ids are used once, nothing is in the future and what is large lies in the enlarged weeks, on a known day. */
export function faults({ lanes, inset, events }: Events): readonly ContentFault[] {
  const known = lanes.map(({ id }) => id);
  const ids = events.map(({ id }) => id);
  return [
    ...(inset.from >= inset.to
      ? [{ path: ['inset', 'to'], message: `is ${inset.to}, which is not after ${inset.from}` }]
      : []),
    ...events.flatMap(({ id, date, lane, large }, index) => {
      const at = (field: string, message: string) => ({ path: ['events', index, field], message });
      const inside = date.length === 10 && date >= inset.from && date <= inset.to;
      return [
        ...(known.includes(lane)
          ? []
          : [
              at(
                'lane',
                `names the lane "${lane}", which does not exist. Write one of ${known.join(', ')}`,
              ),
            ]),
        ...(ids.indexOf(id) === index
          ? []
          : [at('id', `is "${id}", which another event has. Write another`)]),
        ...(isFuture(date) ? [at('date', `is ${date}, which is in the future`)] : []),
        ...(large && !inside
          ? [at('date', `is ${date}, but what is large is a day from ${inset.from} to ${inset.to}`)]
          : []),
      ];
    }),
  ];
}
