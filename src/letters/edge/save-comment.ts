import type { D1Database } from '@cloudflare/workers-types';
import type { Language } from '../../language/languages.ts';
import { digest, randomId, randomSecret } from './digest.ts';
import type { CommentLimits } from './comment-limits.ts';
import type { SentComment } from './read-comment.ts';

/** A comment, where it belongs and who sends it. */
export interface Arrival {
  readonly comment: SentComment;
  readonly explainer: string;
  readonly language: Language;
  /** The network it comes from: see writer-network.ts. It is hashed before anything is stored. */
  readonly network: string;
  readonly now: Date;
  readonly limits: CommentLimits;
}

/**
 * What became of it. saved: it is in the database, now or since the same writer sent it before; the key is the private
 * link's. known: it came from somebody else before. limited: the writer sent too many. full: all writers together did.
 */
export type Saved =
  | { readonly kind: 'saved'; readonly key: string }
  | { readonly kind: 'known' }
  | { readonly kind: 'limited' }
  | { readonly kind: 'full' };

/** Puts a comment into the database, once. Throws where the database does not answer. */
export async function saveComment(database: D1Database, arrival: Arrival): Promise<Saved> {
  const { comment, explainer, language, network, now, limits } = arrival;
  const { name, email, about, text } = comment;
  const received = now.toISOString();
  const today = received.slice(0, 10);
  const salt = await saltOf(database, today);
  const writer = await digest(salt, 'writer', network);
  const content = await digest(explainer, name, email.toLowerCase(), about, text);
  const key = await keyOf(salt, network, content);
  const keyHash = await digest(key);

  // Whose comment of the same words it is; the second click may come after midnight.
  const sameWriter = async (kept: string | null): Promise<Saved> => {
    if (kept === keyHash) return { kind: 'saved', key };
    const yesterday = await findSalt(database, dayBefore(now));
    const earlierKey = yesterday && (await keyOf(yesterday, network, content));
    return earlierKey && kept === (await digest(earlierKey))
      ? { kind: 'saved', key: earlierKey }
      : { kind: 'known' };
  };
  const earlier = await findEarlier(database, content);
  if (earlier) return sameWriter(earlier);

  if ((await countOf(database, today)) >= limits.daily) return { kind: 'full' };
  const attempts = await database
    .prepare(
      `INSERT INTO attempts (writer, hour, count) VALUES (?, ?, 1)
       ON CONFLICT DO UPDATE SET count = count + 1 RETURNING count`,
    )
    .bind(writer, received.slice(0, 13))
    .first<number>('count');
  if ((attempts ?? 1) > limits.hourly) return { kind: 'limited' };

  await database
    .prepare(
      `INSERT INTO comments
         (id, explainer, language, name, email, about, text, received, key_hash, content_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (content_hash) DO NOTHING`,
    )
    .bind(
      randomId(),
      explainer,
      language,
      name,
      email,
      about || null,
      text,
      received,
      keyHash,
      content,
    )
    .run();
  // Its twin may have come in between.
  return sameWriter(await findEarlier(database, content));
}

// No more can be learned from it than from chance, yet a second click makes the same one: the salt is secret, and gone tomorrow.
async function keyOf(salt: string, network: string, content: string): Promise<string> {
  return digest(salt, 'key', await digest(salt, 'writer', network), content);
}

// Of all writers, those included that were deleted since.
async function countOf(database: D1Database, day: string): Promise<number> {
  const count = await database
    .prepare(
      `SELECT count(*) AS count FROM comments
       WHERE status IN ('waiting', 'published', 'rejected', 'withdrawn') AND received >= ?`,
    )
    .bind(day)
    .first<number>('count');
  return count ?? 0;
}

function dayBefore(now: Date): string {
  return new Date(now.getTime() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

async function findEarlier(database: D1Database, content: string): Promise<string | null> {
  return database
    .prepare('SELECT key_hash FROM comments WHERE content_hash = ?')
    .bind(content)
    .first<string>('key_hash');
}

async function saltOf(database: D1Database, day: string): Promise<string> {
  await database
    .prepare('INSERT INTO salts (day, salt) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .bind(day, randomSecret())
    .run();
  const salt = await findSalt(database, day);
  if (salt === null) throw new Error(`the salt of ${day} was not stored`);
  return salt;
}

async function findSalt(database: D1Database, day: string): Promise<string | null> {
  return database.prepare('SELECT salt FROM salts WHERE day = ?').bind(day).first<string>('salt');
}
