import type { Cell, FigureTable } from '../frame/figure-data.ts';
import {
  amountAt,
  amountRun,
  outsideRow,
  priceRun,
  shareText,
  startOf,
  type Item,
  type StackData,
} from './bill.ts';

/**
 * The table at a price: pieces, their whole, what stands beside and what is outside. Where a reader sets the price, a column
 * for each whole one and, where they try another, one more for that.
 */
export function stackTable(data: StackData, price: number): FigureTable {
  const { whole, pieces, beside, outside, control, words } = data;
  const wholePrices = control?.stops.filter((stop) => Number.isInteger(stop)) ?? [];
  const prices = control ? [...new Set([...wholePrices, price])] : [price];
  const heading = (of: number) => {
    if (!control) return words.amount;
    const kind = of === control.start ? whole.kind : 'calculated';
    return `${priceRun(of, control, data).text}, ${words.kinds[kind]}`;
  };
  const costs = (item: Item) => prices.map((of) => costCell(item, of, data));
  const row = (item: Item, share: Cell) => ({
    key: item.id,
    cells: [
      { text: item.label.map(({ text }) => text).join('') },
      ...(control
        ? [item.quantity?.number ?? { text: '' }, share, ...costs(item)]
        : [...costs(item), share]),
    ],
  });
  const headings = prices.map(heading);
  const head = [
    words.what,
    ...(control ? [words.quantity, words.share, ...headings] : [...headings, words.share]),
  ];
  const unknown = { text: outside?.unknown ?? '' };
  return {
    head,
    rows: [
      ...pieces.map((piece) => row(piece, { text: shareText(piece, data) })),
      row(whole, { text: shareText(whole, data) }),
      ...beside.map((item) => row(item, { text: '–' })),
      ...(outside
        ? [
            {
              key: outsideRow,
              cells: [
                {
                  text: [...outside.label, { text: ': ' }, ...outside.list]
                    .map(({ text }) => text)
                    .join(''),
                },
                ...head.slice(1).map(() => unknown),
              ],
            },
          ]
        : []),
    ],
  };
}

function costCell(item: Item, price: number, data: StackData): Cell {
  const run = amountRun(item, price, data);
  if (price === startOf(data)) return run;
  return { ...run, number: { value: amountAt(item, price, data), unit: data.unit } };
}
