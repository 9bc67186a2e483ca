import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { completeLanguages } from '../../language/languages.ts';
import { writeNumber } from '../../content/numbers/write-number.ts';
import { textStyles, textWidth } from '../frame/measure.ts';
import { sizes } from '../frame/sizes.ts';
import { trainingRunData } from './data.ts';
import { assumedLine, boxLine, layoutTrainingRun, rowParts, sumRule } from './layout.ts';
import { highestRent, rents } from './rents.ts';
import { costCell } from './table.ts';

const { ledger } = openExplainer('deepseek-cost');
const { rows: data, assumed } = trainingRunData(ledger, 'en');
const hours = data.flatMap(({ amount }) => amount ?? []);
const at = (now: number) =>
  layoutTrainingRun(hours, { now, assumed: assumed.value, highest: highestRent }, 2);

describe.each(rents)('the bill at US$ %d an hour', (rent) => {
  const { rows, sum } = at(rent);

  it('has bars in proportion to hours × rent on an axis that stays', () => {
    for (const [index, { width }] of rows.entries()) {
      const whole = (hours[sum] ?? NaN) * highestRent;
      expect(width).toBeCloseTo((100 * (hours[index] ?? NaN) * rent) / whole, 10);
      expect(width).toBeLessThanOrEqual(100);
    }
  });

  it('keeps the mark of the assumed rent where it was', () => {
    expect(rows.map(({ assumed }) => assumed)).toEqual(at(assumed.value).rows.map((r) => r.width));
  });

  it('has stages that make up the sum', () => {
    const stages = rows.slice(0, sum).reduce((total, { width }) => total + width, 0);
    expect(stages).toBeCloseTo(rows[sum]?.width ?? NaN, 10);
  });
});

it('fills the axis at the highest rent', () => {
  expect(Math.max(...at(highestRent).rows.map(({ width }) => width))).toBe(100);
});

it('lets no row, rule, axis or box run into the next, and ends below the last line', () => {
  const { rows, sum, axis, box, height } = at(1);
  for (const [index, { y }] of rows.entries()) {
    const end = y + (index === sum ? assumedLine : rowParts.bar + rowParts.barHeight + 5);
    const next = rows[index + 1];
    expect(next ? next.y + (index + 1 === sum ? sumRule : 2) : axis).toBeGreaterThan(end);
  }
  expect(box.y).toBeGreaterThan(axis + 24);
  expect(box.y + boxLine(1)).toBeLessThan(box.y + box.height);
  expect(height).toBeGreaterThan(box.y + box.height);
});

describe.each(completeLanguages)('the words in %s', (language) => {
  const { rows, tableWords } = trainingRunData(ledger, language);

  it('fit between the ticks of the axis, each before its own', () => {
    const { share } = at(1);
    const room = (share(5e6) * sizes.narrow.width) / 100;
    for (const tick of [5e6, 10e6]) {
      expect(textWidth(writeNumber(tick, 'usd', tableWords.numbers), textStyles.note)).toBeLessThan(
        room,
      );
    }
  });

  it.each(rents)('fit a narrow phone at US$ %d', (rent) => {
    for (const row of rows.slice(0, -1)) {
      const { text } = costCell(row, rent, assumed.value, tableWords.numbers);
      const label = 8 + textWidth(row.heading.text, textStyles.label);
      expect(textWidth(text, textStyles.value) + label).toBeLessThan(sizes.narrow.width);
      expect(textWidth(row.hours.text, textStyles.note)).toBeLessThan(sizes.narrow.width);
    }
  });
});
