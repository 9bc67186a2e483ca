import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeAllContent, writeContent } from './write-content.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  return path;
}

test('a file is written in a folder that is made for it, and nothing else stays there', () => {
  const root = join(folder(), 'new');
  writeContent(join(root, 'facts.yaml'), 'a: 1\n');
  expect(readFileSync(join(root, 'facts.yaml'), 'utf8')).toBe('a: 1\n');
  expect(readdirSync(root)).toEqual(['facts.yaml']);
});

test('the old text is never written into: whoever stops the writing finds it whole', () => {
  const root = folder();
  const file = join(root, 'facts.yaml');
  writeContent(file, 'a: 1\n');
  linkSync(file, join(root, 'old'));
  writeContent(file, 'a: 2\n');
  expect(readFileSync(join(root, 'old'), 'utf8')).toBe('a: 1\n');
  expect(readFileSync(file, 'utf8')).toBe('a: 2\n');
});

test('what cannot be put in its place is told and leaves nothing behind', () => {
  const root = folder();
  mkdirSync(join(root, 'facts.yaml', 'in the way'), { recursive: true });
  expect(() => {
    writeContent(join(root, 'facts.yaml'), 'a: 1\n');
  }).toThrow('facts.yaml  could not be written and is as it was');
  expect(readdirSync(root)).toEqual(['facts.yaml']);
});

test('what another command wrote while the text was on its way stays, and nothing else', () => {
  const root = folder();
  const file = join(root, 'facts.yaml');
  writeContent(file, 'a: 1\n');
  const written = writeContent(file, 'a: 2\n', () => {
    writeContent(join(root, 'b.yaml'), 'b: 1\n');
    return false;
  });
  expect(written).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('a: 1\n');
  expect(readdirSync(root)).toEqual(['b.yaml', 'facts.yaml']);
});

test('where one of several files cannot be written, none is, and no folder is left that was made for them', () => {
  const root = folder();
  writeContent(join(root, 'pt.mdx'), 'Um.\n');
  // Where a file stands no folder can be made, as on a full disk.
  const files = { 'pt.mdx': 'Dois.\n', 'new/facts.yaml': 'a: 1\n', 'pt.mdx/en.mdx': 'Two.\n' };
  expect(() => {
    writeAllContent(new Map(Object.entries(files).map(([name, text]) => [join(root, name), text])));
  }).toThrow('pt.mdx/en.mdx  could not be written and is as it was');
  expect(readdirSync(root)).toEqual(['pt.mdx']);
  expect(readFileSync(join(root, 'pt.mdx'), 'utf8')).toBe('Um.\n');
});
