import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const left = ['node_modules', 'dist', '.git', '.astro', '.wrangler', '.mutants', 'test-results'];

/** Copies the project into a new temporary folder, in which anything may be changed and built; gives its path. */
export function copyProject(): string {
  // Of signs that mean something elsewhere: an editor's folder may have them.
  const root = mkdtempSync(join(tmpdir(), 'o custo [id] (é) '));
  cpSync('.', root, {
    recursive: true,
    filter: (path) => !left.includes(basename(path)) && !basename(path).startsWith('.dist-'),
  });
  linkPackages(root);
  return root;
}

/** Links the packages of the project into a folder's own node_modules, so that its caches stay in it. */
export function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (/^\.(astro|cache|vite)/.test(name)) continue;
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
}
