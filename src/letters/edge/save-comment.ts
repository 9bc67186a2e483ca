import type { D1Database } from '@cloudflare/workers-types';
import type { Language } from '../../language/languages.ts';
import { digest, randomId, randomSecret } from './digest.ts';
import type { SentComment } from './read-comment.ts';

/** A comment, where it belongs and who sends it. */
export interface Arrival {
  readonly comment: SentComment;
  readonly explainer: string;
  readonly language: Language;
  /** The network it comes from: see writer-network.ts. It is hashed before anything is stored. */
  readonly network: string;
  readonly now: Date;
  /** How many comments a writer may send in an hour. */
  readonly hourly: number;
}

/**
 * What became of it. saved: it is in the database, now or since the same writer sent it before; the key is the private
 * link's. known: it came from somebody else before. limited: the writer sent too many.
 */
export type Saved =
  | { readonly kind: 'saved'; readonly key: string }
  | { readonly kind: 'known' }
  | { readonly kind: 'limited' };

/** Puts a comment into the database, once. Throws where the database does not answer. */
export async function saveComment(database: D1Database, arrival: Arrival): Promise<Saved> {
  const { comment, explainer, language, network, now, hourly } = arrival;
  const received = now.toISOString();
  const salt = await saltOf(database, received.slice(0, 10));
  const writer = await digest(salt, 'writer', network);
  const content = await digest(explainer, comment.name, comment.about, comment.text);
  // No more can be learned from it than from chance, yet a second click makes the same one: the salt is secret, and gone tomorrow.
  const key = await digest(salt, 'key', writer, content);
  const keyHash = await digest(key);

  const earlier = await findEarlier(database, content);
  if (earlier) return earlier === keyHash ? { kind: 'saved', key } : { kind: 'known' };

  const attempts = await database
    .prepare(
      `INSERT INTO attempts (writer, hour, count) VALUES (?, ?, 1)
       ON CONFLICT DO UPDATE SET count = count + 1 RETURNING count`,
    )
    .bind(writer, received.slice(0, 13))
    .first<number>('count');
  if ((attempts ?? 1) > hourly) return { kind: 'limited' };

  const { name, email, about, text } = comment;
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
  const kept = await findEarlier(database, content);
  return kept === keyHash ? { kind: 'saved', key } : { kind: 'known' };
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
  const salt = await database
    .prepare('SELECT salt FROM salts WHERE day = ?')
    .bind(day)
    .first<string>('salt');
  if (salt === null) throw new Error(`the salt of ${day} was not stored`);
  return salt;
}
