import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

it('an entry stands at the end, with the fields that were answered', async () => {
  const path = file('# Facts.\nfirst:\n  date: 2025\n');
  expect(await withEntry(path, 'second', { date: 2026, bound: undefined })).toBe(
    '# Facts.\nfirst:\n  date: 2025\nsecond:\n  date: 2026\n',
  );
});

it('an id that is taken is refused', async () => {
  await expect(withEntry(file('first:\n  date: 2025\n'), 'first', {})).rejects.toThrow(
    'has "first" already',
  );
});
