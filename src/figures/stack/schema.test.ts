import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { faults, schema, type Stack } from './schema.ts';

const { ledger } = openExplainer('deepseek-cost');
const file = schema.parse(ledger.figures.get('training-run')?.parts[0]?.content);
const told = (change: Partial<Stack>) =>
  faults({ ...file, ...change }, ledger.fact).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

it('the bill of the run is in order: its pieces make the whole, hours × rent make each', () => {
  expect(told({})).toEqual([]);
});

it('pieces that do not make the whole are told', () => {
  expect(
    told({
      pieces: file.pieces
        .slice(0, 2)
        .reverse()
        .slice(0, 1)
        .concat(file.pieces[2] ?? []),
    }),
  ).toEqual([
    'whole.fact names the fact "v3-run-cost", but 238,000 + 10,000 is not 5,576,000: the parts must make the whole',
  ]);
});

it('hours of another number are told, with the product that is wrong', () => {
  const [r1] = file.beside;
  if (!r1) throw new Error('nothing stands beside');
  expect(told({ beside: [{ ...r1, quantity: { fact: 'v3-context-hours' } }] })).toEqual([
    'beside.0.quantity.fact names the fact "v3-context-hours", but 119,000 × 2 is not 294,000, which "r1-stage-cost" says',
  ]);
});

it('a number without what it is the price of is told', () => {
  const [r1] = file.beside;
  if (!r1) throw new Error('nothing stands beside');
  const { fact, label } = r1;
  expect(told({ beside: [{ fact, label }] })).toEqual([
    'beside.0 has no quantity, but the control sets its price: add quantity',
  ]);
});

it('a number in another unit cannot stand on the scale', () => {
  const label = { pt: 'horas', en: 'hours' };
  expect(told({ control: undefined, beside: [{ fact: 'r1-stage-hours', label }] })).toEqual([
    'beside.0.fact names the fact "r1-stage-hours", which is in gpu-hour, but "v3-run-cost" is in usd. One scale has one unit',
  ]);
});

it('stops without the price that was reported are told', () => {
  const { control } = file;
  if (!control) throw new Error('it has no control');
  expect(told({ control: { ...control, stops: [1, 3] } })).toEqual([
    'control.stops are 1, 3: add 2, the price "rental-price"',
  ]);
});
