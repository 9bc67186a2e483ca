import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/letters/moderation/open-database.ts';
import { quietWrangler } from '../src/letters/edge/quiet-wrangler.ts';
import { siteWithForm } from './fixtures/frozen-content.ts';
import { runServer, type RunningServer } from './run-server.ts';
import { test as quietTest } from './site.ts';

/** Pages and Worker as a process of its own, with its database in a folder that outlives it. */
export interface WranglerDev {
  /** The folder of the database; its tables are made. */
  readonly state: string;
  /** Starts the process; it is stopped after the test. */
  readonly start: () => Promise<RunningServer>;
  /** Takes an SQL statement and gives its rows, whether the process runs or not. */
  readonly query: <Row>(sql: string) => Promise<Row[]>;
}

/** Playwright's test with such a process, for what the runtime of edge-site.ts cannot promise: it takes longer to start. */
export const test = quietTest.extend<{ wranglerDev: WranglerDev }>({
  wranglerDev: async ({}, use) => {
    const state = mkdtempSync(join(tmpdir(), 'state-'));
    const started: RunningServer[] = [];
    const query = async <Row>(sql: string) => {
      const { database, close } = await openDatabase({ root: '.', state, remote: false });
      try {
        const { results } = await database.prepare(sql).all<Row>();
        return results;
      } finally {
        await close();
      }
    };
    // Whoever opens it first makes its tables.
    await query('SELECT id FROM comments');
    const start = async () => {
      const server = await runServer((port) => wrangler(port, state));
      started.push(server);
      return server;
    };
    await use({ state, start, query });
    await Promise.all(started.map(({ stop }) => stop()));
    rmSync(state, { recursive: true });
  },
});

function wrangler(port: string, state: string) {
  const options = {
    ip: '127.0.0.1',
    port,
    'inspector-port': '0',
    'show-interactive-dev-session': 'false',
    'persist-to': state,
    assets: siteWithForm,
    // No writer is held up where it is not about that.
    var: ['COMMENTS_PER_HOUR:1000', 'COMMENTS_PER_DAY:10000'],
    'log-level': 'error',
  };
  return {
    command: 'wrangler',
    parameters: [
      'dev',
      ...Object.entries(options).flatMap(([name, values]) =>
        [values].flat().map((value) => `--${name}=${value}`),
      ),
    ],
    environment: quietWrangler,
  };
}
