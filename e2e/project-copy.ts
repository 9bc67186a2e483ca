import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../scripts/copy-project.ts';
import { test as quietTest } from './site.ts';

/** A copy of the project in which a test may change and build what it likes. */
export interface ProjectCopy {
  readonly root: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces a text that stands in a file; throws where it does not, so that no change is made in vain. */
  readonly replace: (file: string, from: string, to: string) => void;
  /** Runs `npm run build`. */
  readonly build: (environment?: Readonly<Record<string, string>>) => CommandResult;
  /** Runs `npm run` with a script's name and what follows it, without a terminal. */
  readonly run: (script: string, ...words: readonly string[]) => CommandResult;
}

interface CommandResult {
  readonly ok: boolean;
  /** All it wrote on the terminal. */
  readonly output: string;
}

/** Playwright's test with a fresh copy of the project, removed afterwards. */
export const test = quietTest.extend<{ copy: ProjectCopy }>({
  copy: async ({}, use) => {
    const root = copyProject();
    await use(openCopy(root));
    rmSync(root, { recursive: true });
  },
});

function openCopy(root: string): ProjectCopy {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => {
    writeFileSync(join(root, file), text);
  };
  const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...words], {
      ...{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...process.env, ...environment, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    return { ok: status === 0, output: stdout + stderr };
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
    build: (environment = {}) => run(['build'], environment),
    run: (script, ...words) => run([script, '--', ...words]),
  };
}
