import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { test as quietTest } from './site.ts';

const left = [
  'node_modules',
  'dist',
  '.git',
  '.astro',
  '.dist-next',
  '.dist-old',
  'test-results',
  '.wrangler',
];

/** A copy of the project in which a test may change and build what it likes. */
export interface ProjectCopy {
  readonly root: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces a text that stands in a file; throws where it does not, so that no change is made in vain. */
  readonly replace: (file: string, from: string, to: string) => void;
  /** Runs `npm run build`. */
  readonly build: (environment?: Readonly<Record<string, string>>) => BuildResult;
}

interface BuildResult {
  readonly ok: boolean;
  /** All it wrote on the terminal. */
  readonly output: string;
}

/** Playwright's test with a fresh copy of the project, removed afterwards. */
export const test = quietTest.extend<{ copy: ProjectCopy }>({
  copy: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'project-'));
    cpSync('.', root, { recursive: true, filter: (path) => !left.includes(basename(path)) });
    // A folder of its own, so that the copy's caches stay in the copy.
    mkdirSync(join(root, 'node_modules'));
    for (const name of readdirSync('node_modules')) {
      if (name === '.astro' || name.startsWith('.vite')) continue;
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
    }
    await use(openCopy(root));
    rmSync(root, { recursive: true });
  },
});

function openCopy(root: string): ProjectCopy {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => {
    writeFileSync(join(root, file), text);
  };
  return {
    ...{ root, read, write },
    replace: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    build: (environment = {}) => {
      const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...environment, FORCE_COLOR: '0', NO_COLOR: '1' },
      });
      return { ok: status === 0, output: stdout + stderr };
    },
  };
}
