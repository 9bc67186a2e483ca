import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { withEntry } from './content-files.ts';

function file(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'entry-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'facts.yaml');
  writeFileSync(path, text);
  return path;
}

it.each(['content/deepseek-cost/facts.yaml', 'content/glossary.yaml'])(
  'an entry stands at the end of %s; every line before it is as it was',
  async (path) => {
    const before = readFileSync(path, 'utf8');
    const after = await withEntry(path, 'new-entry', { date: 2025 });
    expect(after).toBe(`${before}\nnew-entry:\n  date: 2025\n`);
  },
);

it('an empty file keeps its comments', async () => {
  const path = file('# Corrections.\n{}\n');
  expect(await withEntry(path, 'first', { date: 2025 })).toBe(
    '# Corrections.\n\nfirst:\n  date: 2025\n',
  );
});

it('an id that is taken is refused', async () => {
  await expect(withEntry(file('first:\n  date: 2025\n'), 'first', {})).rejects.toThrow(
    'has "first" already',
  );
});
