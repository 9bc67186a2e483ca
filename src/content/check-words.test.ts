import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { describeProblem } from './ledger/problem.ts';
import { checkWords, unreadableWords } from './check-words.ts';

function told(from: string, to: string): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'words-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'src/language'), { recursive: true });
  for (const name of ['pt.json', 'en.json'])
    cpSync(`src/language/${name}`, join(root, 'src/language', name));
  const file = join(root, 'src/language/en.json');
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in en.json`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  const unreadable = unreadableWords(root);
  const problems = unreadable.length > 0 ? unreadable : checkWords(root, ['pt', 'en']);
  return problems.map(describeProblem);
}

const skip = '"skip": "Skip to the text",';

it('the words are in order', () => {
  expect(told(skip, skip)).toEqual([]);
});

it.each([
  [
    'a word that is not translated',
    '',
    ['lacks "site.skip", which src/language/pt.json has', 'Add it here'],
  ],
  ['a misspelt name', '"skp": "Skip to the text",', ['src/language/pt.json', 'lacks "site.skp"']],
  ['a comma too many', `${skip},`, ['is no valid JSON here', 'with a comma after it unless']],
  ['a missing comma', '"skip": "Skip to the text"', ['is no valid JSON here', 'a comma after it']],
  ['curly quotation marks', '“skip”: “Skip to the text”,', ['is no valid JSON here', 'straight']],
  [
    'a place that nothing fills in',
    '"skip": "Skip to {{text}}",',
    ['"site.skip" has {{text}}, but src/language/pt.json has nothing', 'write the same'],
  ],
])('an editor who leaves %s is told where and what to write', (_, to, says) => {
  const problems = told(skip, to);
  expect(problems.join('\n')).toMatch(/^src\/language\/(en|pt)\.json:\d+:\d+ {2}/m);
  expect(
    problems.filter((problem) => says.every((words) => problem.includes(words))),
    problems.join('\n'),
  ).not.toEqual([]);
});
