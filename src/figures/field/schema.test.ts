import { expect, it } from 'vitest';
import { readLedger } from '../../content/ledger/ledger.ts';
import { describeProblem } from '../../content/ledger/problem.ts';
import { contentFolder } from '../../content/ledger/test-content.ts';

const text = "{ pt: 'A', en: 'A' }";
const fact = (id: string, value: number, unit = 'person') =>
  `${id}:\n  label: ${text}\n  kind: reported\n  value: ${value}\n  unit: ${unit}\n  date: 2024\n  source: report\n`;
const facts = [
  fact('all', 9000),
  fact('some', 900),
  fact('many', 2300),
  fact('more', 9001),
  fact('half', 4.5),
  fact('hours', 900, 'hour'),
  fact('few', 300),
].join('');
const group = (id: string) => `{ fact: ${id}, says: ${text}, who: ${text} }`;
const field = (total: string, lit: readonly string[], more = '') =>
  `type: field\ntitle: ${text}\nsummary: ${text}\ndescription: ${text}\ndot: ${text}\n` +
  `total: ${group(total)}\nlit:\n${lit.map((id) => `  - ${group(id)}\n`).join('')}${more}`;

const problems = (yaml: string) =>
  readLedger(
    contentFolder({ 'x/facts.yaml': facts, 'x/claims.yaml': '{}', 'x/figures/a-field.yaml': yaml }),
    'x',
  ).problems.map(describeProblem);

it('a field whose lit groups are small parts of its total is in order', () => {
  expect(problems(field('all', ['some', 'some']))).toEqual([]);
});

it.each([
  [
    'a lit group larger than the total',
    field('all', ['some', 'more']),
    '9:13  lit.1.fact names the fact "more" (9001), which is larger than the total "all" (9000)',
  ],
  [
    'too much that is lit',
    field('all', ['many']),
    '7:1  lit lights 2300 of 9000, and a quarter is the most',
  ],
  [
    'a part of a thing',
    field('all', ['half']),
    '8:13  lit.0.fact names the fact "half" (4.5), which cannot be drawn as dots',
  ],
  [
    'another unit',
    field('all', ['hours']),
    '8:13  lit.0.fact names the fact "hours" (900), which is in hour, but "all" is in person',
  ],
  [
    'too few dots',
    field('few', ['few']),
    '6:16  total.fact names the fact "few" (300): that makes 300 dots, and a field has 500 to 12000',
  ],
  ['nothing lit', field('all', []).replace('lit:\n', 'lit: []\n'), 'lit lights nothing'],
])('%s is told with its place', (_, yaml, message) => {
  const found = problems(yaml);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
});
