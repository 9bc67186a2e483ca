import { expect, it } from 'vitest';
import { readLedger } from '../ledger/ledger.ts';
import { describeProblem } from '../ledger/problem.ts';
import { contentFolder } from '../ledger/test-content.ts';

const text = (words: string) => `{ pt: '${words}', en: '${words}' }`;
const words = (title = 'A') =>
  `title: ${text(title)}\nsummary: ${text('B')}\ndescription: ${text('C')}\n`;
const rows = (...facts: readonly string[]) =>
  `rows:\n${facts.map((fact) => `  - fact: ${fact}\n`).join('')}`;
const bars = (more: string, title = 'A') => `type: bars\n${words(title)}${more}`;

const read = (yaml: string, name = 'a-figure') =>
  readLedger(contentFolder({ [`x/figures/${name}.yaml`]: yaml }), 'x');
const problems = (yaml: string, name?: string) => read(yaml, name).problems.map(describeProblem);

it.each([
  ['no type', words() + rows('cost', 'cost'), '1:1  type is missing: write one of'],
  ['a type that does not exist', 'type: bar\n' + words(), '1:1  type is "bar": write one of bars'],
  [
    'a fact that does not exist',
    bars(rows('cost', 'costs')),
    '7:11  rows.1.fact names the fact "costs", which does not exist. Did you mean "cost"?',
  ],
  [
    'facts in two units',
    bars(rows('cost', 'hours')),
    '7:11  rows.1.fact names the fact "hours", which is in gpu-hour, but "cost" is in usd',
  ],
  ['a single row', bars(rows('cost')), 'rows has fewer than two rows'],
  [
    'a field of another name',
    bars(`row: 1\n${rows('cost', 'cost')}`),
    '5:1  has a field that does not belong here: row',
  ],
  [
    'a language that is missing',
    bars(rows('cost', 'cost')).replace(", en: 'B'", ''),
    '3:1  summary.en is missing',
  ],
  [
    'a number typed into its title',
    bars(rows('cost', 'cost'), '7 dollars'),
    '2:14  title.pt has the number "7" typed into it. Put it into facts.yaml',
  ],
  [
    'more words than anybody reads beside a picture',
    bars(rows('cost', 'cost'), 'word '.repeat(45).trim()),
    '3:16  summary.pt has, with the title, 46 words: 45 at most. Move the rest into description',
  ],
  [
    'a label that is a sentence',
    bars(rows('cost', 'cost')) + `    label: ${text('This bar is the one that costs the most')}\n`,
    '8:18  rows.1.label.pt has 9 words: 8 at most',
  ],
  [
    'an unclosed brace',
    bars(rows('cost', 'cost'), 'It cost {cost'),
    '2:14  title.pt has a brace without its pair',
  ],
  [
    'a fact in its words that does not exist',
    bars(rows('cost', 'cost'), '{prize}'),
    '2:14  title.pt names the fact "prize"',
  ],
  [
    'a part without a type',
    `${words()}parts:\n  - ${rows('cost', 'cost').replaceAll('\n', '\n    ')}\n  - type: bars\n`,
    'parts.0.type is missing',
  ],
])('a figure with %s is told with its file and place', (_, yaml, message) => {
  expect(problems(yaml)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  for (const problem of problems(yaml))
    expect(problem).toMatch(/^content\/x\/figures\/a-figure\.yaml:\d/);
});

it('a file whose name is no id is told', () => {
  expect(problems(bars(rows('cost', 'cost')), 'A figure')).toEqual([
    expect.stringContaining('the name "A figure" cannot be a figure'),
  ]);
});

it('a figure in order has its words, its part and all it names', () => {
  const { ledger, problems: none } = read(bars(rows('cost', 'cost'), 'It cost {cost}'));
  expect(none).toEqual([]);
  const figure = ledger.figures.get('a-figure');
  expect(figure?.title.en).toBe('It cost {cost}');
  expect(figure?.parts.map(({ type }) => type)).toEqual(['bars']);
  expect(figure?.facts).toEqual(['cost']);
});

it('several parts stand under one title', () => {
  const part = `  - type: bars\n    rows:\n      - fact: cost\n      - fact: cost\n`;
  const { ledger, problems: none } = read(`${words()}parts:\n${part}${part}`);
  expect(none).toEqual([]);
  expect(ledger.figures.get('a-figure')?.parts).toHaveLength(2);
});

it('a part may have an address of its own, which is no field of its type', () => {
  const part = (id: string) =>
    `  - type: bars\n${id}    rows:\n      - fact: cost\n      - fact: cost\n`;
  const { ledger, problems: none } = read(
    `${words()}parts:\n${part('')}${part('    id: old-name\n')}`,
  );
  expect(none).toEqual([]);
  const [first, second] = ledger.figures.get('a-figure')?.parts ?? [];
  expect([first?.id, second?.id]).toEqual([undefined, 'old-name']);
  expect(Object.keys(second?.content as object)).not.toContain('id');
});

it('refuses a former id that two figures name, or one twice, in the line of the second', () => {
  const file = (more: string) => bars(`${more}${rows('cost', 'cost')}`);
  const { problems: found } = readLedger(
    contentFolder({
      'x/figures/new.yaml': file('formerly: [old, old]\n'),
      'x/figures/other.yaml': file('formerly: [old]\n'),
    }),
    'x',
  );
  expect(found.map(describeProblem)).toEqual([
    expect.stringMatching(/new\.yaml:5:\d+ {2}formerly names "old" twice: keep one/),
    expect.stringMatching(
      /other\.yaml:5:\d+ {2}formerly names "old", which content\/x\/figures\/new\.yaml names as well/,
    ),
  ]);
});

it('refuses a former id that is a figure still, as both would have its address', () => {
  const file = (more = '') => bars(`${more}${rows('cost', 'cost')}`);
  const { problems: found } = readLedger(
    contentFolder({
      'x/figures/new.yaml': file('formerly: [old]\n'),
      'x/figures/old.yaml': file(),
    }),
    'x',
  );
  expect(found.map(describeProblem)).toContainEqual(
    expect.stringContaining('formerly names "old", which is a figure: content/x/figures/old.yaml'),
  );
});
