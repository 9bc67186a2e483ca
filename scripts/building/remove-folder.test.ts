import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeFolder } from './remove-folder.ts';

const nobody = 65_534;

/** A folder with a page two folders deep, made by somebody whom rights bind: not by root. */
function writtenFolder(): string {
  if (process.geteuid?.() === 0) {
    process.seteuid?.(nobody);
    onTestFinished(() => process.seteuid?.(0));
  }
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => {
    chmodSync(root, 0o755);
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'dist/pt/a'), { recursive: true });
  writeFileSync(join(root, 'dist/pt/a/index.html'), 'page');
  return root;
}

test('a write-protected folder of an earlier build stops no later one', () => {
  const root = writtenFolder();
  chmodSync(join(root, 'dist/pt/a/index.html'), 0o444);
  for (const folder of ['dist/pt/a', 'dist/pt', 'dist']) chmodSync(join(root, folder), 0o555);
  removeFolder(join(root, 'dist'));
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('one that cannot be removed is named, with what to do', () => {
  const root = writtenFolder();
  chmodSync(root, 0o555);
  expect(() => {
    removeFolder(join(root, 'dist'));
  }).toThrow(`${join(root, 'dist')}/ of an earlier build cannot be removed`);
});
