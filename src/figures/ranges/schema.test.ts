import { expect, it } from 'vitest';
import { readLedger } from '../../content/ledger/ledger.ts';
import { describeProblem } from '../../content/ledger/problem.ts';
import { contentFolder } from '../../content/ledger/test-content.ts';

const text = "{ pt: 'A', en: 'A' }";
const head = `type: ranges\ntitle: ${text}\nsummary: ${text}\ndescription: ${text}\nband: ${text}\n`;
const file = 'data: chips.csv\ncolumns: { value: Chips }\nunit: gpu\n';
const row = (where: string) =>
  `  - { id: a, label: ${text}, kind: estimated, source: analyst, where: ${where} }\n`;

const problems = (rows: string, more = '') =>
  readLedger(
    contentFolder({
      'x/figures/chips.yaml': `${head}${more}rows:\n${rows}`,
      'x/data/chips.csv': 'Maker,Year,Chips\nA,2022,10\nA,2023,20\nB,2023,5\n',
    }),
    'x',
  ).problems.map(describeProblem);

it('rows that are each one of the file are in order', () => {
  expect(problems(row('{ Maker: B }') + row("{ Maker: A, Year: '2023' }"), file)).toEqual([]);
});

it.each([
  [
    'a row that is two of the file',
    row('{ Maker: B }') + row('{ Maker: A }'),
    file,
    'rows.1.where finds 2 rows (lines 2, 3): write into where what one alone has',
  ],
  [
    'a row that the file does not have',
    row('{ Maker: B }') + row('{ Maker: C }'),
    file,
    'rows.1.where finds no row in content/x/data/chips.csv with "C" in "Maker"',
  ],
  [
    'a row of no file',
    row('{ Maker: B }') + row('{ Maker: C }'),
    '',
    'rows.0 is of a file: write data, columns and unit above the rows',
  ],
  [
    'numbers in two units',
    '  - fact: cost\n  - fact: hours\n',
    '',
    'rows.1.fact names the fact "hours", which is in gpu-hour, but the scale is in usd',
  ],
])('%s is told with its place', (_, rows, more, message) => {
  expect(problems(rows, more).join('\n')).toContain(message);
});
