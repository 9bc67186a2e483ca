import type { D1Database } from '@cloudflare/workers-types';
import { emailDays } from '../../content/comments/retention.ts';

/**
 * Deletes what has been kept for its time: e-mail addresses and whole rejected comments after emailDays, salts and counts of
 * past days. Runs every day (wrangler.jsonc). Throws where the database does not answer.
 */
export async function dropOld(database: D1Database, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const limit = new Date(now.getTime() - emailDays * 24 * 60 * 60 * 1000).toISOString();
  await database.batch([
    database.prepare(`DELETE FROM comments WHERE status = 'rejected' AND received < ?`).bind(limit),
    database.prepare('UPDATE comments SET email = NULL WHERE received < ?').bind(limit),
    database.prepare('DELETE FROM salts WHERE day < ?').bind(today),
    database.prepare('DELETE FROM attempts WHERE hour < ?').bind(today),
  ]);
}
