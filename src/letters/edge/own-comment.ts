import type { D1Database } from '@cloudflare/workers-types';
import type { Language } from '../../language/languages.ts';
import { digest } from './digest.ts';

/** A comment as its writer may see it by the private link. */
export interface OwnComment {
  readonly explainer: string;
  readonly language: Language;
  readonly name: string;
  readonly about: string | null;
  readonly text: string;
  readonly received: string;
  readonly status: 'waiting' | 'published' | 'rejected';
}

/** The comment of a private link's key; null where there is none, or no longer. */
export async function findOwnComment(
  database: D1Database,
  key: string,
): Promise<OwnComment | null> {
  return database
    .prepare(
      `SELECT explainer, language, name, about, text, received, status FROM comments
       WHERE key_hash = ? AND status <> 'withdrawn'`,
    )
    .bind(await digest(key))
    .first<OwnComment>();
}

/**
 * Deletes the comment of a private link's key. Of one that was published its id is kept until an editor's command has
 * taken it off the pages, and nothing else.
 */
export async function withdrawComment(database: D1Database, key: string, now: Date): Promise<void> {
  const hash = await digest(key);
  await database.batch([
    database
      .prepare(
        `UPDATE comments SET status = 'withdrawn', decided = ?, name = NULL, email = NULL, about = NULL,
           text = NULL, key_hash = NULL, content_hash = NULL
         WHERE key_hash = ? AND status = 'published'`,
      )
      .bind(now.toISOString(), hash),
    database.prepare('DELETE FROM comments WHERE key_hash = ?').bind(hash),
  ]);
}
