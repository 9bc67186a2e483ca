import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { idSchema, localizedSchema } from '../../content/ledger/schema.ts';
import { plainNumber, wholeFaults } from '../frame/make-whole.ts';

const named = z.strictObject({ fact: idSchema });

/** Bills over years: years across, dollars a year upwards, so that an area is a bill; all on one scale. */
export const schema = z.strictObject({
  /** One or two, side by side where there is room. */
  bills: z
    .array(
      z.strictObject({
        /** What the bill is of, in at most eight words. */
        heading: localizedSchema,
        /** The whole bill and, where the ledger has it, what that is a year. */
        total: z.strictObject({ fact: idSchema, year: named.optional() }),
        /** The years it is spread over: a whole number. */
        period: named,
        /** What the bill is made of, from the ground up; in the table also what each is a year. */
        layers: z
          .array(z.strictObject({ fact: idSchema, label: localizedSchema, year: named.optional() }))
          .min(1, 'is empty'),
        /** Somebody else's count of a year, as a line. */
        yearly: z.strictObject({ fact: idSchema, label: localizedSchema }).optional(),
        /** What the uppermost layer would be if all of it fell in one year: a dashed tower of the same area, with its words. */
        oneYear: localizedSchema.optional(),
      }),
    )
    .min(1, 'is empty')
    .max(2, 'has more than two bills'),
});

export type Years = z.infer<typeof schema>;

/** Layers make their bill, years are whole, and what is a year is the bill divided by them; all bills are in one unit. */
export function faults({ bills }: Years, fact: (id: string) => Fact): readonly ContentFault[] {
  const unit = bills[0] && fact(bills[0].total.fact).unit;
  return bills.flatMap((bill, index) => {
    const at = ['bills', index];
    const whole = fact(bill.total.fact);
    const path = [...at, 'total', 'fact'];
    return [
      ...yearFaults(bill, at, fact),
      ...(whole.unit === unit
        ? []
        : [
            {
              path,
              message: `names a fact in ${whole.unit}: the bill before it is in ${unit ?? ''}`,
            },
          ]),
      ...wholeFaults(
        bill.layers.map((layer) => fact(layer.fact)),
        whole,
        path,
      ),
    ];
  });
}

function yearFaults(
  { total, period, layers, yearly, oneYear }: Years['bills'][number],
  at: ContentFault['path'],
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  const years = fact(period.fact);
  const faults: ContentFault[] = [];
  if (years.unit !== 'year' || !Number.isInteger(years.value) || years.value < 1) {
    const message = `names the fact "${years.id}", ${years.value} in ${years.unit}: write one that is a whole number of years`;
    faults.push({ path: [...at, 'period', 'fact'], message });
  }
  if (oneYear && years.value === 1) {
    const message = 'does not belong to a bill of one year: all of it falls in one anyway';
    faults.push({ path: [...at, 'oneYear'], message });
  }
  const divided = [
    { ...total, path: [...at, 'total'] },
    ...layers.map((layer, index) => ({ ...layer, path: [...at, 'layers', index] })),
  ];
  for (const { fact: id, year, path } of divided) {
    if (!year) continue;
    const wanted = fact(id).value / years.value;
    const found = fact(year.fact).value;
    if (Math.abs(found - wanted) <= wanted * 0.005) continue;
    const message = `names the fact "${year.fact}", ${plainNumber(found)}, but "${id}" over ${years.value} years is ${plainNumber(wanted)} a year`;
    faults.push({ path: [...path, 'year', 'fact'], message });
  }
  const wanted = `${fact(total.fact).unit}-per-year`;
  if (yearly && fact(yearly.fact).unit !== wanted) {
    const message = `names the fact "${yearly.fact}", which is in ${fact(yearly.fact).unit}: a line across this bill is in ${wanted}`;
    faults.push({ path: [...at, 'yearly', 'fact'], message });
  }
  return faults;
}
