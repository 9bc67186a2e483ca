import { expect, test } from 'vitest';
import { keepFormat } from './keep-format.ts';

const path = 'e2e/fixtures/content/deepseek-cost/facts.yaml';
const long = 'word '.repeat(30).trim();

test('a file in the project’s format is in it after an edit too', async () => {
  const before = "a:\n  label: { pt: 'x', en: 'y' }\n";
  const after = before.replace('x', long);
  const formatted = await keepFormat(path, before, after);
  expect(formatted).toBe(`a:\n  label:\n    {\n      pt: '${long}',\n      en: 'y',\n    }\n`);
});

test('a file in a format of its own keeps it', async () => {
  const before = 'a:   { b: 1 }\nc: 2\n';
  const after = 'a:   { b: 1 }\nc: 3\n';
  expect(await keepFormat(path, before, after)).toBe(after);
});
