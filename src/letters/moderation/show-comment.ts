import { emailDays } from '../../content/comments/retention.ts';
import type { Moderation } from './moderation.ts';
import { printable, printableLine } from './printable.ts';
import { findComments, type StoredComment } from './stored-comment.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** Takes an id and gives all that is known of the comment, for the terminal. Throws a ModerationError on an unknown id. */
export async function showComment(
  { database, now }: Moderation,
  ids: readonly string[],
): Promise<string> {
  const comments = await findComments(database, ids);
  return comments.map((comment) => describe(comment, now)).join('\n');
}

function describe(comment: StoredComment, now: Date): string {
  const { id, explainer, language, name, email, about, text, received, status, decided } = comment;
  const minute = (time: string) => `${time.slice(0, 16).replace('T', ' ')} UTC`;
  const lines: readonly (readonly [string, string])[] = [
    ['comment', id],
    ['status', decided ? `${status}, since ${minute(decided)}` : status],
    ['received', minute(received)],
    ['explainer', `${explainer}, in ${language}`],
    ['about', about ?? 'the whole text'],
    ['name', name],
    ['e-mail', email === null ? 'deleted' : `${email} (${keptFor(received, now)})`],
  ];
  const head = lines.map(([label, value]) => `${label.padEnd(10)} ${printableLine(value)}\n`);
  return `${head.join('')}\n${printable(text)}\n`;
}

function keptFor(received: string, now: Date): string {
  const end = Date.parse(received) + emailDays * dayLength;
  const days = Math.max(0, Math.ceil((end - now.getTime()) / dayLength));
  return `kept until ${new Date(end).toISOString().slice(0, 10)}, ${days === 1 ? '1 day' : `${days} days`} more`;
}
