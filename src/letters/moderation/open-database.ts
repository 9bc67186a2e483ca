import type { D1Database } from '@cloudflare/workers-types';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPlatformProxy, unstable_readConfig } from 'wrangler';
import { ModerationError } from './moderation-error.ts';
import { remoteDatabaseId, runWrangler } from './run-wrangler.ts';

/** Which database is meant. */
export interface DatabasePlace {
  /** The root of the project, with wrangler.jsonc. */
  readonly root: string;
  /** The folder of the local runtime's state. */
  readonly state: string;
  /** Whether it is the one that the published site writes to. */
  readonly remote: boolean;
}

/** A database that is open, and how to leave it. */
export interface OpenDatabase {
  readonly database: D1Database;
  readonly close: () => Promise<void>;
}

const longestWait = 60_000;

/** Opens the database of comments; one on this machine is made where there is none. Throws a ModerationError where it cannot. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const { root, state, remote } = place;
  // The runtime waits for ever for a folder that it cannot write to.
  if (!remote) makeFolder(state);
  // The database alone: what else wrangler.jsonc asks for, a build say, need not be there.
  const config = unstable_readConfig({ config: `${root}/wrangler.jsonc` });
  const [entry] = config.d1_databases;
  if (!entry) throw new ModerationError('wrangler.jsonc names no database: add d1_databases.');
  const id = remote ? { database_id: remoteDatabaseId(root, entry.database_name ?? '') } : {};
  const folder = mkdtempSync(join(tmpdir(), 'comments-database-'));
  const configPath = join(folder, 'wrangler.json');
  const { name, compatibility_date } = config;
  const d1_databases = [{ ...entry, ...id, remote }];
  writeFileSync(configPath, JSON.stringify({ name, compatibility_date, d1_databases }));
  try {
    const proxy = await soon(
      getPlatformProxy<{ COMMENTS: D1Database }>({
        configPath,
        persist: { path: `${state}/v3` },
        remoteBindings: remote,
      }),
    );
    const close = async () => {
      await proxy.dispose();
      rmSync(folder, { recursive: true });
    };
    const database = proxy.env.COMMENTS;
    try {
      await bringUpToDate(database, place);
    } catch (error) {
      await close();
      throw error;
    }
    return { database, close };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (error instanceof ModerationError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ModerationError(`The database cannot be opened: ${reason}`);
  }
}

function makeFolder(state: string): void {
  try {
    mkdirSync(state, { recursive: true });
  } catch {
    throw new ModerationError(`The folder ${state} cannot be made: give one with --state.`);
  }
}

async function bringUpToDate(database: D1Database, place: DatabasePlace): Promise<void> {
  const { root, state, remote } = place;
  const wanted = readdirSync(`${root}/src/letters/edge/migrations`).filter((name) =>
    name.endsWith('.sql'),
  );
  const applied = await appliedMigrations(database);
  if (wanted.every((name) => applied.includes(name))) return;
  if (remote) {
    throw new ModerationError(
      'The remote database lacks its newest tables: npm run wrangler -- d1 migrations apply COMMENTS --remote',
    );
  }
  runWrangler(root, ['d1', 'migrations', 'apply', 'COMMENTS', '--local', '--persist-to', state]);
}

async function appliedMigrations(database: D1Database): Promise<readonly string[]> {
  const table = await database
    .prepare(`SELECT name FROM sqlite_master WHERE name = 'd1_migrations'`)
    .first();
  if (!table) return [];
  const { results } = await database
    .prepare('SELECT name FROM d1_migrations')
    .all<{ name: string }>();
  return results.map(({ name }) => name);
}

/** Takes what may never come and gives it, or throws after a minute. */
async function soon<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ModerationError('The database did not answer within a minute.'));
    }, longestWait);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}
