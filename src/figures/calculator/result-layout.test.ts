import { randomInt, randomLcg } from 'd3';
import { expect, it } from 'vitest';
import { calculatorExplainer } from '../../content/explainer/calculator-explainer.ts';
import { everyLanguage, languageCodes } from '../../language/languages.ts';
import { edgeFaults, textFaults } from '../frame/scene-boxes.ts';
import { sceneSizes } from '../frame/scene.ts';
import { calculatorData } from './calculator-data.ts';
import { fields } from './fields.ts';
import { resultOf, type Inputs } from './model.ts';
import { layoutResult } from './result-layout.ts';
import { resultTable } from './result-table.ts';
import { readQuery } from './state.ts';

const { ledger } = calculatorExplainer();
const inLanguage = everyLanguage((language) => calculatorData(ledger, language));
const en = inLanguage.en;
const result = (inputs: Inputs) => resultOf(inputs, en.watts);
const bars = (inputs: Inputs) =>
  layoutResult(en, result(inputs), sceneSizes.wide).bands.flatMap(({ marks }) =>
    marks.flatMap((mark) =>
      mark.shape === 'rect' ? [{ row: mark.row, x: mark.x, width: mark.width }] : [],
    ),
  );

// 100 GPUs at $1,000 are $100,000; nothing for energy, $500 a year for the rest: $50,000 a year, four years are $200,000.
const plain = {
  ...en.first,
  hours: 1.5e9,
  rate: 2,
  gpus: 100,
  low: 1000,
  price: 1000,
  high: 1000,
  years: 4,
  kwh: 0,
  other: 500,
};

it('both bars are on one scale from zero, the pieces of the fleet one after the other', () => {
  // The run, 1.5 billion hours × $2 = $3 billion, is the longest; $100,000 beside it could not be seen: 2 px.
  expect(bars(plain)).toEqual([
    { row: 'run', x: 0, width: 100 },
    { row: 'capex', x: 0, width: { px: 2 } },
    { row: 'power', x: expect.closeTo(0.00333, 4) as number, width: { px: 2 } },
    { row: 'rest', x: expect.closeTo(0.00333, 4) as number, width: { px: 2 } },
  ]);
});

it('low and high are drawn and tabulated where they differ, and nowhere else', () => {
  const drawn = (inputs: Inputs) =>
    layoutResult(en, result(inputs), sceneSizes.wide).bands.flatMap(({ marks }) =>
      marks.filter((mark) => mark.shape === 'line' && mark.look === 'axis'),
    ).length;
  const cells = (inputs: Inputs) =>
    resultTable(en, result(inputs))
      .rows.find(({ key }) => key === 'total')
      ?.cells.slice(2);
  expect(drawn(plain)).toBe(0);
  expect(cells(plain)).toEqual([{ text: '–' }, { text: '–' }]);
  const apart = { ...plain, low: 900, high: 1100 };
  expect(drawn(apart)).toBe(3);
  expect(cells(apart)?.map(({ text }) => text)).toEqual(['$290,000', '$310,000']);
});

it('whatever is asked, no two texts of the figure meet and none runs past its edges', () => {
  const random = randomLcg(17);
  const faults = new Set<string>();
  for (let count = 0; count < 300; count += 1) {
    const query = new URLSearchParams(
      fields
        .filter(() => random() < 0.5)
        .map(({ name, min, max, whole }) => {
          const value = Math.max(min, Math.min(max, 10 ** (random() * 8 - 1)));
          return [name, whole ? String(Math.round(value)) : value.toFixed(2)];
        }),
    );
    if (randomInt.source(random)(3)() === 0) query.set('kwh', '0');
    for (const language of languageCodes) {
      const data = inLanguage[language];
      const { inputs } = readQuery(query, data);
      for (const size of Object.values(sceneSizes)) {
        const scene = layoutResult(data, result(inputs), size);
        for (const fault of [...textFaults(scene, size.width), ...edgeFaults(scene, size.width)]) {
          faults.add(`${fault} (${query})`);
        }
      }
    }
  }
  expect([...faults].slice(0, 3)).toEqual([]);
});
