import type { Fact } from '../../content/ledger/fact.ts';
import type { TextRun } from '../frame/runs.ts';
import type { ChartWordKey, ChartWords } from '../frame/words.ts';
import type { CostBreakdownFact } from '../../content/catalogue/cost-breakdown.ts';
import type { PanelDatum, Segment } from './layout.ts';

/** Takes a getter of facts and the chart's words and gives what it shows: over the whole period, and per year. */
export function costBreakdownPanels(
  fact: (id: CostBreakdownFact) => Fact,
  { styled }: ChartWords<'costBreakdown'>,
): readonly PanelDatum[] {
  const paragraph =
    (style: TextRun['style'], numbers: TextRun['style'] = style) =>
    (key: ChartWordKey<'costBreakdown'>) =>
      styled(key, style, numbers);
  const [value, label, note] = [paragraph('value'), paragraph('label'), paragraph('note', 'label')];
  const segment = (
    id: CostBreakdownFact,
    ...paragraphs: readonly (readonly TextRun[])[]
  ): Segment => ({
    id,
    amount: fact(id).value,
    label: paragraphs,
  });

  return [
    {
      heading: [value('years.heading'), note('years.note')],
      stacks: [
        {
          heading: [label('all'), note('years.total')],
          segments: [
            segment('server-capex', label('label.server-capex'), note('by.semianalysis')),
            segment('operating-cost', label('label.operating-cost'), note('by.no-period')),
          ],
        },
        {
          heading: [label('hoppers')],
          segments: [
            segment('luk-capex-hoppers', label('label.luk-capex-hoppers'), note('by.luk')),
            segment(
              'operating-cost-hoppers',
              label('label.operating-cost-hoppers'),
              note('by.from-luk'),
            ),
          ],
        },
      ],
    },
    {
      heading: [value('year.heading'), note('year.note')],
      stacks: [
        {
          heading: [label('all'), note('year.total')],
          reference: segment('luk-tco-all-year', label('label.luk-tco-all-year')),
          segments: [
            segment('capex-all-year', label('label.capex-all-year')),
            segment('operating-cost-year', label('label.operating-cost-year'), note('by.spread')),
          ],
          atMost: segment('operating-cost', note('by.one-year')),
        },
        {
          heading: [label('hoppers')],
          reference: segment('luk-tco-hoppers-year', label('label.luk-tco-hoppers-year')),
          segments: [
            segment('capex-hoppers-year', label('label.capex-hoppers-year')),
            segment(
              'operating-cost-hoppers-year',
              label('label.operating-cost-hoppers-year'),
              note('by.rest'),
            ),
          ],
        },
      ],
    },
  ];
}
