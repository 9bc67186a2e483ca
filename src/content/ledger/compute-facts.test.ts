import { describe, expect, it } from 'vitest';
import { readLedger } from './ledger.ts';
import { describeProblem } from './problem.ts';
import { changed, contentFolder } from './test-content.ts';

const read = (files: Record<string, string> = {}) => readLedger(contentFolder(files), 'x');
const formula = (unit: string, sum: string) =>
  changed(
    'x/facts.yaml',
    'formula: hours * price\n  unit: usd',
    `formula: ${sum}\n  unit: ${unit}`,
  );

describe('a calculated fact keeps what its editor wrote of it', () => {
  it('words, date, digits, bound, what it covers and leaves out', () => {
    const { ledger } = read(
      changed(
        'x/facts.yaml',
        '  digits: 4\n  date: 2024\n',
        "  digits: 4\n  date: 2024\n  bound: at-least\n  covers: { pt: 'aluguel', en: 'rent' }\n  omits: { pt: 'salários', en: 'salaries' }\n",
      ),
    );
    expect(ledger.fact('cost')).toEqual({
      id: 'cost',
      label: { pt: 'Custo', en: 'Cost' },
      kind: 'calculated',
      formula: 'hours * price',
      // 2,788,000 GPU-hours × $2.
      value: 5_576_000,
      unit: 'usd',
      digits: 4,
      date: '2024',
      bound: 'at-least',
      covers: { pt: 'aluguel', en: 'rent' },
      omits: { pt: 'salários', en: 'salaries' },
      sources: ['report', 'analyst'],
    });
  });

  it('each source once, in the order of the formula', () => {
    const { ledger } = read(formula('usd', 'price * hours + price * hours'));
    expect(ledger.fact('cost')).toMatchObject({
      value: 11_152_000,
      sources: ['analyst', 'report'],
    });
  });
});

it('a published fact stands as it was published, with its one source', () => {
  expect(read().ledger.fact('price')).toEqual({
    id: 'price',
    label: { pt: 'Aluguel', en: 'Rent' },
    kind: 'estimated',
    value: 2,
    unit: 'usd-per-gpu-hour',
    date: '2024-12',
    sources: ['analyst'],
  });
});

describe('the unit of each input counts', () => {
  const another = (unit: string, value: number, sum: string, sumUnit: string) => {
    const facts = formula(sumUnit, sum)['x/facts.yaml'] ?? '';
    const input = `input:\n  label: { pt: 'E', en: 'I' }\n  kind: reported\n  value: ${value}\n  unit: ${unit}\n  date: 2024\n  source: report\n`;
    return read({ 'x/facts.yaml': facts + input });
  };

  it.each([
    // A quarter of 2,788,000 × $2; the input stands below the sum in the file.
    ['percent', 25, 'hours * price * input', 'usd', 1_394_000],
    // Ten days at $2 an hour.
    ['day', 10, 'input * price', 'usd', 480],
    // 500 W for a thousand hours.
    ['watt', 500, 'input * hours / 2788', 'kilowatt-hour', 500],
    // 12 hours are half a day.
    ['hour', 12, 'input', 'day', 0.5],
    // Three in eight.
    ['gpu', 3, 'input / 8', 'percent', 37.5],
  ])('%s: %d in "%s" is, in %s, %d', (unit, value, sum, sumUnit, result) => {
    const { ledger, problems } = another(unit, value, sum, sumUnit);
    expect(problems).toEqual([]);
    expect(ledger.fact('cost').value).toBeCloseTo(result, 6);
  });

  it('and what does not fit is reported with the formula, both units and what to do', () => {
    const { problems } = another('day', 10, 'input * price', 'gpu-hour');
    expect(problems.map(describeProblem)).toEqual([
      expect.stringContaining(
        '"input * price" cannot be computed: it gives usd, but the unit "gpu-hour" is hour. Correct the unit or the formula',
      ),
    ]);
  });

  it('a circle through several facts is told with the way round, from each of them', () => {
    const facts = formula('usd', 'twice / 2')['x/facts.yaml'] ?? '';
    const twice = `twice:\n  label: { pt: 'D', en: 'T' }\n  kind: calculated\n  formula: 2 * cost\n  unit: usd\n  digits: 3\n  date: 2024\n`;
    const { problems } = read({ 'x/facts.yaml': facts + twice });
    expect(problems.map(describeProblem)).toEqual([
      expect.stringContaining('circle: cost → twice → cost'),
      expect.stringContaining('circle: twice → cost → twice'),
    ]);
  });
});

it('a mistake in an input is reported there, and not once more at each sum that uses it', () => {
  const { problems } = read(changed('x/facts.yaml', 'value: 2\n', 'value: two\n'));
  expect(problems.map(describeProblem)).toEqual([
    expect.stringContaining('price.value "two" is no number'),
  ]);
});
