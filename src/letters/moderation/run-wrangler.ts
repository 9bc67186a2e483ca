import { spawnSync } from 'node:child_process';
import { quietWrangler } from '../edge/quiet-wrangler.ts';
import { ModerationError } from './moderation-error.ts';

/** Takes the project's root and the words of a wrangler command; gives what it printed. Throws a ModerationError with its reason. */
export function runWrangler(root: string, words: readonly string[]): string {
  // Without a terminal it asks nothing and opens no browser.
  const { status, stdout, stderr } = spawnSync('wrangler', words, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    env: { ...process.env, ...quietWrangler, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (status === 0) return stdout;
  throw new ModerationError(`wrangler ${words.join(' ')} failed:\n${(stderr || stdout).trim()}`);
}

/** Takes the project's root and the name of a database at Cloudflare; gives its id. Throws a ModerationError where nobody is logged in. */
export function remoteDatabaseId(root: string, name: string): string {
  let printed: string;
  try {
    printed = runWrangler(root, ['d1', 'list', '--json']);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ModerationError(
      `Cloudflare does not give the remote database. Log in first: npm run wrangler login\n${reason}`,
    );
  }
  const databases = JSON.parse(printed) as readonly {
    readonly name: string;
    readonly uuid: string;
  }[];
  const found = databases.find((database) => database.name === name);
  if (found) return found.uuid;
  throw new ModerationError(
    `Your account at Cloudflare has no database "${name}": the first npm run wrangler deploy makes it.`,
  );
}
