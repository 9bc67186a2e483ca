import type { D1Database } from '@cloudflare/workers-types';
import { createTestHarness, unstable_readConfig } from 'wrangler';
import { quietWrangler } from '../src/letters/edge/quiet-wrangler.ts';
import { siteWithForm } from './fixtures/frozen-content.ts';

/** Pages and Worker, served together in Cloudflare's own runtime, with a database of its own in no folder. */
export interface CloudflareRuntime {
  readonly origin: string;
  readonly database: D1Database;
  /** Runs what wrangler.jsonc has run every day. */
  readonly runDaily: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How many comments the tests may send in a day. */
export const dailyLimit = 2000;

/** Serves a built site, that with the form, as wrangler.jsonc says, the tables of its database made. */
export async function startRuntime(site: string = siteWithForm): Promise<CloudflareRuntime> {
  // Wrangler reads its environment as it starts.
  Object.assign(process.env, quietWrangler, { WRANGLER_LOG: 'error' });
  const asPublished = unstable_readConfig({ config: 'wrangler.jsonc' });
  const { name, main, compatibility_date, assets, vars, d1_databases, triggers } = asPublished;
  const config = {
    name,
    main,
    compatibility_date,
    assets: { ...assets, directory: site },
    // A thousand comments may come in during one test.
    vars: { ...vars, COMMENTS_PER_DAY: String(dailyLimit) },
    d1_databases,
    triggers,
  };
  const server = createTestHarness({ workers: [{ config }] });
  const { url } = await server.listen();
  const worker = server.getWorker<{ COMMENTS: D1Database }>();
  await worker.applyD1Migrations('COMMENTS');
  const { COMMENTS: database } = await worker.getEnv();
  return {
    origin: `http://localhost:${url.port}`,
    database,
    runDaily: async () => {
      const { outcome } = await worker.scheduled({});
      if (outcome !== 'ok') throw new Error(`the daily run ended with "${outcome}"`);
    },
    stop: () => server.close(),
  };
}
