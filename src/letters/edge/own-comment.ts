import type { D1Database } from '@cloudflare/workers-types';
import type { Language } from '../../language/languages.ts';
import { forget } from '../forget-comment.ts';
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
 * Deletes the comment of a private link's key. Its id is kept, with the days on which it came and went: by it every copy of
 * the content loses the comment. One that waits may be on its way into the content just now.
 */
export async function withdrawComment(database: D1Database, key: string, now: Date): Promise<void> {
  await database
    .prepare(`${forget} WHERE key_hash = ?2`)
    .bind(now.toISOString(), await digest(key))
    .run();
}
