import { expect, it } from 'vitest';
import { readLedger } from './ledger.ts';
import { describeProblem } from './problem.ts';
import { contentFolder } from './test-content.ts';

const good = `c7k2m9x4ab:
  language: pt
  date: 2026-11-20
  name: Ana
  text: |-
    Custou 6 milhões? "Sim" 🙂

    <b>Não</b>.
  reply:
    date: 2026-11-22
    text: Não.
`;

function problemsOf(text: string): readonly string[] {
  const root = contentFolder({ 'x/comments.yaml': text });
  return readLedger(root, 'x').problems.map(describeProblem);
}

it('an explainer need not have comments', () => {
  const { ledger, problems } = readLedger(contentFolder(), 'x');
  expect(problems).toEqual([]);
  expect(ledger.comments).toEqual([]);
});

it('a file that lists none has its heading alone', () => {
  expect(problemsOf('# Comments.\n')).toEqual([]);
});

it('a comment is kept as it was written: straight quotation marks, numbers and emoji too', () => {
  const { ledger, problems } = readLedger(contentFolder({ 'x/comments.yaml': good }), 'x');
  expect(problems).toEqual([]);
  expect(ledger.comments).toEqual([
    {
      id: 'c7k2m9x4ab',
      language: 'pt',
      date: '2026-11-20',
      name: 'Ana',
      text: 'Custou 6 milhões? "Sim" 🙂\n\n<b>Não</b>.',
      reply: { date: '2026-11-22', text: 'Não.' },
    },
  ]);
});

it('the newest comes first, and of one day the last that came in', () => {
  const entry = (id: string, date: string) =>
    `${id}: { language: pt, date: ${date}, name: A, text: B }\n`;
  const text =
    entry('c000000001', '2026-11-20') +
    entry('c000000002', '2026-11-20') +
    entry('c000000003', '2026-11-19');
  const { ledger } = readLedger(contentFolder({ 'x/comments.yaml': text }), 'x');
  expect(ledger.comments.map(({ id }) => id)).toEqual(['c000000002', 'c000000001', 'c000000003']);
});

it.each([
  ['an id of another form', 'c7k2m9x4ab:', 'ana:', /:1:1 .*c and nine small letters or digits/],
  ['a language that the site lacks', 'language: pt', 'language: de', /:2:13 .*write one of pt, en/],
  ['a date in the future', /2026-11-2/g, '2999-11-2', /:3:9 .*in the future/],
  ['a reply before the comment', '2026-11-22', '2026-11-19', /:10:11 .*before the day on which/],
  ['a reply from the future', '2026-11-22', '2999-11-22', /:10:11 .*in the future/],
  [
    'a mark that turns the direction',
    'name: Ana',
    'name: A\u202ena',
    /:4:9 .*\(U\+202E\): remove it/,
  ],
  ['a control character', 'name: Ana', 'name: "A\\u0007na"', /:4:9 .*\(U\+0007\): remove it/],
  ['a name of two lines', 'name: Ana', 'name: "Ana\\nRui"', /:4:9 .*several lines: write one/],
  ['no text', '  name: Ana\n', '', /:1:1 .*name is missing/],
  ['a misspelt field', 'reply:', 'replay:', /:10:5 .*replay.*Did you mean "reply"/],
])('%s is told with its line', (_, from, to, says) => {
  expect(problemsOf(good.replace(from, to)).join('\n')).toMatch(says);
});
