import { randomInt, randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { openExplainers } from '../../content/explainer/explainers.ts';
import { calculatorData, calculatorOf } from './calculator-data.ts';
import { fields } from './fields.ts';
import { presetsOf } from './presets.ts';
import { resultTable } from './result-table.ts';

import { calculate } from './model.ts';
import { readQuery, readValues, writeQuery } from './state.ts';
import { tellRefusal, tellResult } from './tell.ts';
import { parseDigits, writeWritten } from './written-number.ts';

const [explainer] = openExplainers();
if (!explainer) throw new Error('there is no explainer');
const data = calculatorData(explainer.ledger, 'pt');
const { first } = data;
const presets = presetsOf(calculatorOf(explainer.ledger), explainer.ledger.fact);

it('every example survives the way through the address', () => {
  for (const inputs of presets.values()) {
    const { inputs: back, refusals } = readQuery(writeQuery(inputs, data), data);
    expect(back).toEqual(inputs);
    expect(refusals).toEqual([]);
  }
});

it('the inputs it opens with take no room in the address', () => {
  expect(writeQuery(first, data).toString()).toBe('');
});

describe('a value that cannot be used is refused with its reason, and the field keeps what it opens with', () => {
  it.each([
    ['gpus=abc', 'gpus', 'number'],
    ['gpus=', 'gpus', 'number'],
    ['gpus=-5', 'gpus', 'number'],
    ['gpus=1e9', 'gpus', 'number'],
    ['gpus=99999999999', 'gpus', 'range'],
    ['gpus=1.5', 'gpus', 'whole'],
    ['pue=0.5', 'pue', 'range'],
    ['use=NaN', 'use', 'number'],
    ['rate=Infinity', 'rate', 'number'],
    ['low=999999', 'low', 'order'],
  ] as const)('%s', (query, field, why) => {
    const { inputs, refusals } = readQuery(new URLSearchParams(query), data);
    expect(refusals).toEqual([expect.objectContaining({ field, why })]);
    expect(inputs).toEqual(first);
  });

  it('a mix of nothing', () => {
    const query = new URLSearchParams('h800=0&h100=0&h20=0&a100=0');
    const { inputs, refusals } = readQuery(query, data);
    expect(inputs).toEqual(first);
    expect(refusals.map(({ why }) => why)).toEqual(['mix', 'mix', 'mix', 'mix']);
  });
});

it('10,000 random and hostile addresses never break it: every number finite, every sentence whole', () => {
  const random = randomLcg(20_261_124);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[randomInt.source(random)(items.length)()];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  };
  const hostile = [
    '',
    ' ',
    '0',
    '-1',
    '1e308',
    '-0',
    'NaN',
    'Infinity',
    '0x10',
    '1,5',
    '1.5',
    '٣',
    '½',
    '<script>alert(1)</script>',
    '"><img src=x>',
    '%00',
    '\u202e7',
    '{{run}}',
    '$&',
    '$1',
    '9'.repeat(400),
    '0.'.padEnd(60, '0'),
    '1.2.3',
    '__proto__',
    'constructor',
    'null',
    '1 2',
  ];
  const names = [...fields.map(({ name }) => name), '__proto__', 'toString', 'x', 'context'];
  for (let count = 0; count < 10_000; count += 1) {
    const pairs = Array.from({ length: 1 + randomInt.source(random)(12)() }, () => {
      const number = String((random() * 10 ** randomInt.source(random)(14)()).toFixed(3));
      return [pick(names), pick([pick(hostile), number, String(Math.round(random() * 200))])];
    });
    const query = new URLSearchParams(pairs as [string, string][]);
    const { inputs, refusals } = readQuery(query, data);
    const outputs = calculate(inputs, data.watts);
    for (const { low, middle, high } of Object.values(outputs)) {
      expect([low, middle, high].every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    }
    const said = [
      ...Object.values(tellResult({ inputs, outputs }, data)),
      ...refusals.map((refusal) => {
        const field = fields.find(({ name }) => name === refusal.field);
        return field ? tellRefusal(refusal, field, inputs[refusal.field], data) : '';
      }),
      ...resultTable(data, { inputs, outputs }).rows.flatMap(({ cells }) =>
        cells.map(({ text }) => text),
      ),
    ];
    for (const sentence of said) {
      // What was found is quoted as it was.
      expect(sentence.replace(/“[^”]*”/g, '')).not.toMatch(/NaN|Infinity|undefined|∞/);
    }
    expect(readQuery(writeQuery(inputs, data), data).inputs).toEqual(inputs);
  }
});

it('a form whose fields are as they opened gives the inputs it opened with', () => {
  const written = (name: keyof typeof first) => writeWritten(first[name], 'pt-BR');
  expect(readValues(written, parseDigits, data)).toEqual({ inputs: first, refusals: [] });
});
