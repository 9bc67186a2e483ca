import { writeAmount } from '../../content/numbers/write-number.ts';
import type { FigureTable } from '../frame/figure-data.ts';
import { readFigureValues, type FigureValues } from '../frame/figure-values.ts';
import { percent } from '../frame/percent.ts';
import { findRange, readRange, sayRange } from '../frame/range-value.ts';
import { readTable, writeTable } from '../frame/table-cells.ts';
import { writeText } from '../frame/write-text.ts';
import { trainingRunRows } from '../../content/catalogue/training-run.ts';
import { layoutTrainingRun } from './layout.ts';
import { highestRent, tabulatedRents } from './rents.ts';
import { costCell, trainingRunTable, type RunDatum } from './table.ts';

/** Takes the figure and redraws its bars, words and table whenever the rent is moved. */
export function connect(figure: HTMLElement): void {
  const values = readFigureValues(figure);
  const input = findRange(figure, 'rent');
  const draw = () => {
    redraw(figure, values, input);
  };
  input.addEventListener('input', draw);
  // The reader may have moved it before the script came.
  draw();
}

/** Takes the figure and gives its table at the rent that the reader has set. */
export function currentTable(figure: HTMLElement): FigureTable {
  return tableAt(figure, readFigureValues(figure), readRange(findRange(figure, 'rent')));
}

function redraw(figure: HTMLElement, values: FigureValues, input: HTMLInputElement): void {
  const { words, texts } = values;
  const assumed = assumedRent(values);
  const rent = readRange(input);
  const kind = rent === assumed ? 'reported' : 'calculated';
  const price = writeAmount(rent, 'usd-per-gpu-hour', words);
  const counted = rowsOf(figure, values).filter(({ amount }) => amount !== undefined);
  const hours = counted.flatMap(({ amount }) => amount ?? []);
  const { rows } = layoutTrainingRun(hours, { now: rent, assumed, highest: highestRent });

  for (const plot of figure.querySelectorAll('.plot')) {
    writeText(
      plot.querySelector('.run-state'),
      (kind === 'reported' ? texts['stateReported'] : texts['stateCalculated']) ?? '',
    );
    writeText(
      plot.querySelector('.run-rent'),
      price,
      kind === 'reported' ? 'rental-price' : undefined,
    );
    for (const [index, datum] of counted.entries()) {
      const row = plot.querySelector(`[data-mark="${datum.key}"]`);
      if (!row) continue;
      const { text, fact } = costCell(datum, rent, assumed, words);
      row.setAttribute('data-kind', kind);
      row.querySelector('.bar')?.setAttribute('width', percent(rows[index]?.width ?? 0));
      writeText(row.querySelector('.value'), text, fact);
    }
  }
  writeTable(figure, tableAt(figure, values, rent));
  sayRange(input, price, `${price}, ${texts[kind] ?? ''}`);
}

function tableAt(figure: HTMLElement, values: FigureValues, rent: number): FigureTable {
  const { reported = '', calculated = '' } = values.texts;
  return trainingRunTable(rowsOf(figure, values), rent, assumedRent(values), {
    head: readTable(figure).head.slice(0, 2),
    reported,
    calculated,
    numbers: values.words,
  });
}

// What does not depend on the rent stands in the table: names, hours, the costs that were reported.
function rowsOf(figure: HTMLElement, values: FigureValues): readonly RunDatum[] {
  const column = 2 + tabulatedRents.indexOf(assumedRent(values));
  return readTable(figure).rows.map(({ key, cells }) => ({
    key,
    heading: cells[0] ?? { text: '' },
    hours: cells[1] ?? { text: '' },
    amount: values.facts[trainingRunRows.find(({ cost }) => cost === key)?.hours ?? ''],
    reported: cells[column] ?? { text: '' },
  }));
}

function assumedRent({ facts }: FigureValues): number {
  return facts['rental-price'] ?? NaN;
}
