import type { D1Database } from '@cloudflare/workers-types';
import { suggestion } from '../../content/ledger/suggestion.ts';
import { forget } from '../forget-comment.ts';
import { ModerationError } from './moderation-error.ts';

/** What became of a comment: see src/letters/edge/migrations. */
export const statuses = ['waiting', 'published', 'rejected', 'withdrawn'] as const;

type Status = (typeof statuses)[number];

/** The columns that editors may read: those of the table without its hashes. */
export const columns = [
  ...(['id', 'explainer', 'language', 'name', 'email', 'about', 'text'] as const),
  ...(['received', 'status', 'decided'] as const),
];

/** A comment of the database. One that was withdrawn has no words any more, and all of them are gone by the time it is read. */
export interface StoredComment {
  readonly id: string;
  readonly explainer: string;
  readonly language: string;
  readonly name: string;
  readonly email: string | null;
  readonly about: string | null;
  readonly text: string;
  /** UTC, 2026-11-25T16:20:25.000Z; decided too. */
  readonly received: string;
  readonly status: Status;
  readonly decided: string | null;
}

const select = `SELECT ${columns.join(', ')} FROM comments`;

/** Takes the database and gives its comments in the order in which they came in, those that wait first. */
export async function allComments(database: D1Database): Promise<readonly StoredComment[]> {
  const order = `ORDER BY status <> 'waiting', received`;
  const { results } = await database
    .prepare(`${select} WHERE status <> 'withdrawn' ${order}`)
    .all<StoredComment>();
  return results;
}

/** Takes the database and ids; gives their comments. Throws a ModerationError on the first id that is none. */
export async function findComments(
  database: D1Database,
  ids: readonly string[],
): Promise<readonly StoredComment[]> {
  const comments: StoredComment[] = [];
  for (const id of ids) {
    const comment = await findComment(database, id);
    if (!comment) throw await unknownComment(database, id);
    comments.push(comment);
  }
  return comments;
}

/** Takes the database and an id; gives the comment, or null. */
export async function findComment(database: D1Database, id: string): Promise<StoredComment | null> {
  return database
    .prepare(`${select} WHERE id = ? AND status <> 'withdrawn'`)
    .bind(id)
    .first<StoredComment>();
}

/** Takes the database and an id that is none; gives the error that names the nearest. */
export async function unknownComment(database: D1Database, id: string): Promise<ModerationError> {
  const known = (await allComments(database)).map((comment) => comment.id);
  const advice = suggestion(id, known, 'npm run comments -- list');
  return new ModerationError(`There is no comment "${id}" in the database. ${advice}`);
}

/** Takes the database, an id and what was decided; gives whether the comment was still there to be decided on. */
export async function decide(
  database: D1Database,
  id: string,
  status: Exclude<Status, 'waiting' | 'withdrawn'>,
  now: Date,
): Promise<boolean> {
  const found = await database
    .prepare(
      `UPDATE comments SET decided = iif(status = ?1, decided, ?2), status = ?1
       WHERE id = ?3 AND status <> 'withdrawn' RETURNING id`,
    )
    .bind(status, now.toISOString(), id)
    .first();
  return found !== null;
}

/** Deletes a comment but for its id, by which every copy of the content loses it too; gives whether there was one. */
export async function deleteComment(database: D1Database, id: string, now: Date): Promise<boolean> {
  const found = await database
    .prepare(`${forget} WHERE id = ?2 AND status <> 'withdrawn' RETURNING id`)
    .bind(now.toISOString(), id)
    .first();
  return found !== null;
}

/** The ids of the comments that were deleted, by their writers or by editors. */
export async function withdrawnIds(database: D1Database): Promise<readonly string[]> {
  const { results } = await database
    .prepare(`SELECT id FROM comments WHERE status = 'withdrawn'`)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}
