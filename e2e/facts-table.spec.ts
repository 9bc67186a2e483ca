import { spawnSync } from 'node:child_process';
import { test, type ProjectCopy } from './project-copy.ts';
import { expect } from './site.ts';

const facts = 'content/deepseek-cost/facts.yaml';

function runFacts(copy: ProjectCopy, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'facts', '--', ...words],
    {
      cwd: copy.root,
      encoding: 'utf8',
    },
  );
  return { ok: status === 0, output: stdout + stderr };
}

test('the facts go to a spreadsheet and back: one cell changed there changes one line here', ({
  copy,
}) => {
  const before = copy.read(facts);
  expect(runFacts(copy, 'export', 'deepseek-cost', '--out', 'table.csv')).toMatchObject({
    ok: true,
  });
  expect(runFacts(copy, 'import', 'deepseek-cost', 'table.csv').output).toContain(
    'nothing was changed',
  );
  expect(copy.read(facts)).toBe(before);
  copy.replace('table.csv', ';5,576 million;', ';5,577 million;');
  expect(runFacts(copy, 'import', 'deepseek-cost', 'table.csv')).toMatchObject({ ok: true });
  expect(copy.read(facts)).toBe(before.replace('value: 5.576 million', 'value: 5.577 million'));
});

test('a table with mistakes is refused whole, each with its row and column, and changes nothing', ({
  copy,
}) => {
  const before = copy.read(facts);
  runFacts(copy, 'export', 'deepseek-cost', '--language', 'en', '--out', 'table.csv');
  copy.replace('table.csv', ',2025-01-31,', ',31/01/2025,');
  copy.replace('table.csv', ',2048,', ',2049,');
  const { ok, output } = runFacts(copy, 'import', 'deepseek-cost', 'table.csv');
  expect(ok).toBe(false);
  expect(output).toMatch(/^table\.csv:2:date {2}"31\/01\/2025" is no date/);
  expect(output).toContain('Nothing was changed.');
  expect(copy.read(facts)).toBe(before);
});

test('a command that cannot be run says what to write', ({ copy }) => {
  const { ok, output } = runFacts(copy, 'export', 'deepseek-costs');
  expect(ok).toBe(false);
  expect(output).toContain('Did you mean "deepseek-cost"?');
  expect(runFacts(copy, 'save').output).toContain('npm run facts -- import');
});
