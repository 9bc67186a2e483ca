import { expect, it } from 'vitest';
import { readLedger } from '../ledger/ledger.ts';
import { describeProblem } from '../ledger/problem.ts';
import { contentFolder } from '../ledger/test-content.ts';

const text = "{ pt: 'A', en: 'A' }";
const words = `title: ${text}\nsummary: ${text}\ndescription: ${text}\n`;
const csv = [
  'Maker,Day,Chips,Low,High,Incomplete',
  'A,3/31/2022,10,8,12,',
  'A,6/30/2022,20,18,24,',
  'A,9/30/2022,5,4,6,true',
  '"B, C",3/31/2022,7,6,9,',
  '"B, C",6/30/2022,9,7,11,',
];
const series = (more = '', columns = 'time: Day, value: Chips, low: Low, high: High') =>
  `type: series\n${words}data: chips.csv\ncolumns: { ${columns} }\nskip: Incomplete\nunit: gpu\nband: ${text}\nseries:\n` +
  `  - { id: a, label: ${text}, kind: estimated, source: analyst, where: { Maker: A } }\n` +
  `  - { id: b, label: ${text}, kind: estimated, source: analyst, where: { Maker: 'B, C' } }\n${more}`;

const problems = (yaml: string, lines: readonly string[] = csv) =>
  readLedger(
    contentFolder({
      'x/figures/chips.yaml': yaml,
      'x/data/chips.csv': `${lines.join('\n')}\n`,
    }),
    'x',
  ).problems.map(describeProblem);
const withLine = (number: number, line: string) => csv.with(number - 1, line);

it('a figure whose file and columns are there is in order', () => {
  expect(problems(series())).toEqual([]);
});

it.each([
  [
    'a row with a cell too many',
    withLine(3, 'A,6/30/2022,20,000,18,24,'),
    'content/x/data/chips.csv:3:1  has 7 cells, but the first line names 6 columns',
  ],
  [
    'a decimal comma',
    withLine(3, 'A,6/30/2022,20,5,18,24,'),
    'A number has a decimal point and no comma',
  ],
  [
    'a table that a spreadsheet saved with semicolons',
    csv.map((line) => line.replaceAll(',', ';')),
    'content/x/data/chips.csv:1:1  has its cells between semicolons or tabs: save it with commas',
  ],
  [
    'a column without a name',
    withLine(1, 'Maker,Day,Chips,Low,High,'),
    'content/x/data/chips.csv:1:1  column 6 has no name',
  ],
  [
    'two columns of one name',
    withLine(1, 'Maker,Day,Chips,Low,High,Day'),
    'content/x/data/chips.csv:1:1  has two columns "Day"',
  ],
  [
    'a word for a number',
    withLine(3, 'A,6/30/2022,many,18,24,'),
    'content/x/data/chips.csv:3:1  has "many" in the column "Chips": write a number',
  ],
  [
    'a day that does not exist',
    withLine(2, 'A,2/30/2022,10,8,12,'),
    'content/x/data/chips.csv:2:1  has "2/30/2022" in the column "Day": write YYYY-MM-DD',
  ],
  [
    'a number outside what it may be',
    withLine(5, '"B, C",3/31/2022,7,8,9,'),
    'content/x/data/chips.csv:5:1  has 7, which is not between 8 and 9',
  ],
  [
    'a time before the one above it',
    withLine(6, '"B, C",3/30/2022,9,7,11,'),
    'content/x/data/chips.csv:6:1  has 2022-03-30 after 2022-03-31 (line 5) in one series',
  ],
  [
    'a cell that goes on in the next line: those after it are counted on',
    [...csv.slice(0, 4), '"B,', ' D",3/31/2022,7,6,9,', '"B, C",x,9,7,11,'],
    'content/x/data/chips.csv:7:1  has "x" in the column "Day"',
  ],
])('%s is told with the file of data and its line', (_, lines, message) => {
  expect(problems(series(), lines)).toEqual([expect.stringContaining(message)]);
});

it.each([
  [
    'a file that is not there',
    series().replace('chips.csv', 'chip.csv'),
    'chips.yaml:5:1  data names the file "chip.csv", which is not in data/. Did you mean "chips.csv"?',
  ],
  [
    'a column that is not there',
    series().replace('value: Chips', 'value: Chip'),
    'chips.yaml:6:30  columns.value names the column "Chip", which content/x/data/chips.csv does not have. Did you mean "Chips"?',
  ],
  [
    'a row that is not there',
    series().replace('Maker: A', 'Maker: D'),
    'series.0.where finds no row in content/x/data/chips.csv with "D" in "Maker"',
  ],
  [
    'a word in a row that is written otherwise there',
    series().replace("Maker: 'B, C'", "Maker: 'B, c'"),
    'series.1.where finds no row in content/x/data/chips.csv with "B, c" in "Maker". Did you mean "B, C"?',
  ],
  ['no time', series('', 'value: Chips'), 'columns lacks time'],
  ['a band without words', series().replace(`band: ${text}\n`, ''), 'band is missing'],
  [
    'bands on areas',
    series().replace('data:', 'marks: areas\ndata:'),
    'marks is areas, but columns has low and high',
  ],
  [
    'an area with more times than another',
    series('', 'time: Day, value: Chips')
      .replace('data:', 'marks: areas\ndata:')
      .replace('skip: Incomplete\n', ''),
    'series.1 "b" has no row for 2022-09-30',
  ],
])('%s is told with its place in the figure', (_, yaml, message) => {
  const found = problems(yaml);
  // Once, although two series have the same file and columns.
  expect(found).toEqual([expect.stringContaining(message)]);
  for (const problem of found) expect(problem).toMatch(/^content\/x\/figures\/chips\.yaml:\d/);
});
