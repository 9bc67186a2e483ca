import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formAction } from '../src/content/addresses/comments.ts';
import { quietWrangler } from '../src/letters/edge/quiet-wrangler.ts';
import type { Language } from '../src/language/languages.ts';
import { openDatabase } from '../src/letters/moderation/open-database.ts';
import { copyFrozen, openCopy, type ProjectCopy } from './project-copy.ts';
import { test as quietTest } from './site.ts';
import { run } from './site-server.ts';

/** Pages and Worker, served together in Cloudflare's own runtime. */
export interface Edge {
  readonly origin: string;
  readonly stop: () => Promise<void>;
  /** Ends it as a failure of the machine would. */
  readonly kill: () => Promise<void>;
}

/** A copy of the project whose pages have the comment form, and a database of its own for each test. */
export interface EdgeSite {
  readonly copy: ProjectCopy;
  /** The folder of the test's database. */
  readonly state: string;
  /** Starts the runtime; it is stopped after the test. */
  readonly start: (options?: {
    readonly hourly?: number;
    readonly scheduled?: boolean;
  }) => Promise<Edge>;
  /** Takes an SQL statement and the values for its "?" and gives its rows. */
  readonly query: <Row>(sql: string, ...values: readonly string[]) => Promise<Row[]>;
}

/** Playwright's test with such a site; its pages are built once a worker. */
export const test = quietTest.extend<
  { edge: EdgeSite; migrated: boolean },
  { openSite: ProjectCopy }
>({
  openSite: [
    async ({}, use) => {
      const root = copyFrozen();
      const copy = openCopy(root);
      buildOpen(copy);
      await use(copy);
      rmSync(root, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  /** Whether the database has its tables. */
  migrated: [true, { option: true }],
  edge: async ({ openSite, migrated }, use) => {
    const state = mkdtempSync(join(tmpdir(), 'state-'));
    // Whoever opens it first makes its tables.
    if (migrated) await queryDatabase(openSite.root, state, 'SELECT id FROM comments', []);
    const started: Edge[] = [];
    await use({
      copy: openSite,
      state,
      start: async ({ hourly = 10, scheduled = false } = {}) => {
        const edge = await run((port) => ({
          command: 'wrangler',
          parameters: [
            'dev',
            '--ip',
            '127.0.0.1',
            '--port',
            port,
            '--inspector-port',
            '0',
            '--show-interactive-dev-session=false',
            '--persist-to',
            state,
            '--var',
            `COMMENTS_PER_HOUR:${hourly}`,
            '--log-level',
            'error',
            ...(scheduled ? ['--test-scheduled'] : []),
          ],
          environment: quietWrangler,
          folder: openSite.root,
        }));
        started.push(edge);
        return edge;
      },
      query: (sql, ...values) => queryDatabase(openSite.root, state, sql, values),
    });
    await Promise.all(started.map(({ stop }) => stop()));
    rmSync(state, { recursive: true });
  },
});

/** Takes a copy of the project and builds its pages with the form. */
export function buildOpen(copy: ProjectCopy): void {
  const { ok, output } = copy.build({ COMMENTS_TO: 'worker' });
  if (!ok) throw new Error(output);
}

/** A comment as a writer's browser sends it. */
export interface SentForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly language?: Language;
  /** The writer's address. */
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a form as a browser does and gives the answer, not followed. */
export function send(
  origin: string,
  { fields, language = 'pt', address = '203.0.113.1', headers }: SentForm,
) {
  return fetch(`${origin}${formAction('deepseek-cost', language)}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
    headers: { Origin: origin, 'CF-Connecting-IP': address, ...headers },
  });
}

async function queryDatabase<Row>(
  root: string,
  state: string,
  sql: string,
  values: readonly string[],
): Promise<Row[]> {
  const { database, close } = await openDatabase({ root, state, remote: false });
  try {
    const { results } = await database
      .prepare(sql)
      .bind(...values)
      .all<Row>();
    return results;
  } finally {
    await close();
  }
}
