// cspell:ignore confrim explaner statments titel
import { globSync } from 'node:fs';
import { test, type ProjectCopy } from './project-copy.ts';
import { expect } from './site.ts';

const folder = 'content/lighthouse-lamps';
const text = `${folder}/pt.mdx`;
const facts = `${folder}/facts.yaml`;

test.use({ small: true });

/** All that a command may write to, file by file. */
const all = ({ root, read }: ProjectCopy) =>
  globSync('{content,src/language}/**/*.*', { cwd: root })
    .sort()
    .map((file) => file + read(file));

const titles = ['--title-pt', 'X', '--title-en', 'X'];
const fact = ['--label-pt', 'a', '--label-en', 'a', '--kind', 'reported', '--unit', 'gpu'];
const rest = ['--date', '2025', '--source', 'harbour-log'];

/** What may be got wrong in a command, and what must be said of it. */
const mistakes: readonly (readonly [command: string, says: string, ...words: string[]])[] = [
  ['new explaner x', 'Did you mean "explainer"?'],
  ['new explainer', 'npm run new -- explainer <id>'],
  ['new explainer x', '--title-en is missing', '--title-pt', 'X'],
  ['new explainer x', 'Did you mean "--title-en"?', '--titel-en', 'X'],
  ['new explainer', '"Two Words" is no id: write small letters', 'Two Words', ...titles],
  ['new explainer lighthouse-lamps', `${folder} exists already`, ...titles],
  [
    'new explainer x',
    '/pt/metodo/ is another page: choose --path-pt',
    '--title-pt',
    'Método',
    '--title-en',
    'X',
  ],
  [
    'new fact lighthouse-lamp x',
    'Did you mean "lighthouse-lamps"?',
    ...fact,
    '--value',
    '1',
    ...rest,
  ],
  [
    'new fact lighthouse-lamps wick-price',
    'facts.yaml has "wick-price" already',
    ...fact,
    '--value',
    '1',
    ...rest,
  ],
  [
    'new fact lighthouse-lamps x',
    '--value "5,5" is no number: write 2048',
    ...fact,
    '--value',
    '5,5',
    ...rest,
  ],
  [
    'new fact lighthouse-lamps x',
    'names the source "v4", which does not exist',
    ...fact,
    '--value',
    '5',
    '--date',
    '2025',
    '--source',
    'v4',
  ],
  [
    'new figure lighthouse-lamps x',
    '--type is missing: Its type (content/README.md says what each',
  ],
  ['new figure lighthouse-lamps x', 'one of bars, events,'],
  ['new figure lighthouse-lamps x --type statments', 'Did you mean "statements"?'],
  ['new figure lighthouse-lamps bars --type bars', `${folder}/figures/bars.yaml exists already`],
  ['new figure lighthouse-lamps x --type bars --facts lens-prize', 'Did you mean "lens-price"?'],
  [
    'new figure lighthouse-lamps x --type bars --facts lens-price,lamp-power',
    'One scale has one unit',
  ],
  ['new figure lighthouse-lamps x --type bars --sauce x', 'Did you mean "--source"?'],
  ['new language pt --name X', 'has the language "pt" already'],
  ['new language pl --name Polski', 'cannot write "pl" yet'],
  ['new translation lighthouse-lamps en', 'no language that is being translated'],
  ['translations confirm lighthouse-lamps#bill-l', 'Did you mean "bill-1"?'],
  ['translations confrim', 'Did you mean "confirm"?'],
  ['facts export lighthouse-lamp', 'Did you mean "lighthouse-lamps"?'],
  ['facts save', 'npm run facts -- import'],
  ['diff no-such-branch', '"no-such-branch"'],
];

test('a mistake in a command is named with what to write instead, and nothing is written', ({
  copy,
}) => {
  const before = all(copy);
  for (const [command, says, ...more] of mistakes) {
    const [script = '', ...words] = command.split(' ');
    const { ok, output } = copy.run(script, ...words, ...more);
    expect(ok, `${command}: ${output}`).toBe(false);
    expect(output).toContain(says);
    if (script === 'new') expect(output).toContain('Nothing was written.');
  }
  expect(all(copy)).toEqual(before);
});

test('a table of facts with mistakes is refused whole, each with its row and column, and changes nothing', ({
  copy,
}) => {
  const before = all(copy);
  copy.run('facts', 'export', 'lighthouse-lamps', '--language', 'en', '--out', 'table.csv');
  copy.replace('table.csv', ',2021-06-01,', ',01/06/2021,');
  copy.replace('table.csv', ',999999,', ',999998,');
  const { ok, output } = copy.run('facts', 'import', 'lighthouse-lamps', 'table.csv');
  expect(ok).toBe(false);
  expect(output).toMatch(/^table\.csv:2:date {2}"01\/06\/2021" is no date/);
  expect(output).toContain('Nothing was changed.');
  expect(all(copy)).toEqual(before);
});

// Each single mistake and what is said of it: src/content/explainer/mistakes.test.ts.
test('the build stops and lists every mistake at once, each with its place, its line and a mark under it', ({
  copy,
}) => {
  copy.replace(text, '\n## ', '\nEram 777 placas.\n\nEra barato.Era?\n\n## ');
  copy.replace(facts, 'unit: usd\n', 'unit: used\n');
  const { ok, output } = copy.build();
  expect(ok, output).toBe(false);
  // The first heading stood on line 10, after the frontmatter and an empty line.
  expect(output).toContain(`${text}:10:6  the number "777" is typed into the text`);
  expect(output).toContain('    Eram 777 placas.\n         ^\n');
  expect(output).toContain(`${text}:12:1  a space is missing after a mark`);
  expect(output).toContain('.unit is "used"');
  expect(output).toContain('Did you mean "usd"?');

  const words = 'src/language/en.json';
  copy.replace(words, '"skip": "Skip to the text",', '');
  const without = copy.build();
  expect(without.ok, without.output).toBe(false);
  expect(without.output).toMatch(/src\/language\/en\.json:\d+:\d+ {2}lacks "site\.skip"/);
});
