import type { Cell, FigureTable } from '../frame/figure-data.ts';
import type { CalculatorData } from './calculator-data.ts';
import type { OutputName, Range, Result } from './model.ts';
import { piecesOf } from './pieces.ts';
import { tellMoney, tellResult } from './tell.ts';

/** The result as a table: every output, low and high where they differ; the pieces of the fleet; what was published. */
export function resultTable(data: CalculatorData, result: Result): FigureTable {
  const { published, words } = data;
  const money = (value: number): Cell => ({
    text: tellMoney(value, data),
    number: { value, unit: 'usd' },
  });
  const none: Cell = { text: '–' };
  const { years } = tellResult(result, data);
  const row = (key: string, text: string, middle: Cell, low = none, high = none) => ({
    key,
    cells: [{ text }, middle, low, high],
  });
  return {
    head: [words.column.what, words.column.middle, words.column.low, words.column.high],
    rows: [
      ...Object.entries(result.outputs).map(([name, { low, middle, high }]: [string, Range]) => {
        const ends = low === high ? [] : [money(low), money(high)];
        return row(name, words.output[name as OutputName], money(middle), ...ends);
      }),
      ...piecesOf(data, result)
        .slice(1)
        .map(({ row: key, name, amount }) => row(key, `${years}: ${name}`, money(amount))),
      ...(['run', 'total'] as const).map((name) => {
        const { fact, text, words: what } = published[name];
        return row(`published-${name}`, what, { text, fact });
      }),
    ],
  };
}
