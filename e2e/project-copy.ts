import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { copyProject } from '../scripts/copy-project.ts';
import { closedHome } from './closed-home.ts';
import { frozenContent } from './fixtures/frozen-content.ts';
import { test as quietTest } from './site.ts';

/** A copy of the project in which a test may change and build what it likes. */
export interface ProjectCopy {
  readonly root: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces a text that stands in a file; throws where it does not, so that no change is made in vain. */
  readonly replace: (file: string, from: string, to: string) => void;
  /** Runs `npm run build`, with a closed home folder. */
  readonly build: (environment?: Readonly<Record<string, string>>) => CommandResult;
  /** Makes the content as it is the first commit of a Git repository. */
  readonly commit: () => void;
  /** Runs a script of package.json as npm would, without a terminal and without npm's own half second. */
  readonly run: (script: string, ...words: readonly string[]) => CommandResult;
}

interface CommandResult {
  readonly ok: boolean;
  /** All it wrote on the terminal. */
  readonly output: string;
}

/** The environment of a program that runs in a copy: the frozen content is its own content/, and it builds into its own dist/. */
export function ownEnvironment(root: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    CONTENT_DIR: undefined,
    BUILT_SITE: undefined,
    FORCE_COLOR: '0',
    NO_COLOR: '1',
  };
}

/** Whether this machine has Git: what needs a history is not tested where it has not. */
export const withGit = spawnSync('git', ['--version']).status === 0;
// Once, not in each worker.
if (!withGit && process.env['TEST_WORKER_INDEX'] === undefined) {
  process.stdout.write('Git is not installed: what changed since a commit is not tested.\n');
}

/** Playwright's test with a fresh copy of the project, removed afterwards. */
export const test = quietTest.extend<{ copy: ProjectCopy; drawsAnew: boolean; small: boolean }>({
  /** Whether the copy draws every picture itself, instead of taking those that were drawn for the same before. */
  drawsAnew: [false, { option: true }],
  /** Whether its content is the small explainer alone, which is built in a third of the time. */
  small: [false, { option: true }],
  copy: async ({ drawsAnew, small }, use) => {
    const root = copyFrozen();
    const pictures = 'node_modules/.cache/figure-pictures';
    if (!drawsAnew && existsSync(pictures)) {
      mkdirSync(join(root, 'node_modules/.cache'));
      symlinkSync(resolve(pictures), join(root, pictures));
    }
    if (small) keepOnly(root, 'lighthouse-lamps');
    await use(openCopy(root));
    rmSync(root, { recursive: true });
  },
});

/** Copies the project with the frozen content as its content; gives the path of the copy. */
export function copyFrozen(): string {
  const root = copyProject();
  const guide = readFileSync('content/README.md');
  rmSync(join(root, 'content'), { recursive: true });
  cpSync(frozenContent.CONTENT_DIR, join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'content/README.md'), guide);
  return root;
}

// A term that no text uses any more would stop the build.
function keepOnly(root: string, explainer: string): void {
  const content = join(root, 'content');
  for (const { name } of readdirSync(content, { withFileTypes: true }).filter(isFolder)) {
    if (name !== explainer) rmSync(join(content, name), { recursive: true });
  }
  const text = readFileSync(join(content, explainer, 'en.mdx'), 'utf8');
  const glossary = parseDocument(readFileSync(join(content, 'glossary.yaml'), 'utf8'));
  for (const term of Object.keys(glossary.toJS() as object)) {
    if (!text.includes(`<Term id="${term}">`)) glossary.delete(term);
  }
  writeFileSync(join(content, 'glossary.yaml'), glossary.toString());
}

const isFolder = (entry: Dirent) => entry.isDirectory();

/** The content as it is in a copy, file by file. */
export function contentOf({ root, read }: ProjectCopy): ReadonlyMap<string, string> {
  const files = globSync('content/**/*.*', { cwd: root }).sort();
  return new Map(files.map((file) => [file, read(file)]));
}

/** Takes the folder of a copy of the project and gives it for use. */
export function openCopy(root: string): ProjectCopy {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => {
    writeFileSync(join(root, file), text);
  };
  const run = (
    script: string,
    words: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const [program = '', ...own] = scripts[script]?.split(' ') ?? [];
    const { status, stdout, stderr, error } = spawnSync(program, [...own, ...words], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...ownEnvironment(root), ...environment },
    });
    if (error) throw error;
    return { ok: status === 0, output: stdout + stderr };
  };
  return {
    root,
    read,
    write,
    replace: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    commit: () => {
      for (const options of [
        ['init', '-q'],
        ['add', 'content'],
        ['-c', 'user.name=E', '-c', 'user.email=e@example.org', 'commit', '-qm', 'Before'],
      ]) {
        const { status, stderr } = spawnSync('git', options, { cwd: root, encoding: 'utf8' });
        if (status !== 0) throw new Error(`git ${options.join(' ')}: ${stderr}`);
      }
    },
    build: (environment) => run('build', [], { ...closedHome, ...environment }),
    run: (script, ...words) => run(script, words),
  };
}
