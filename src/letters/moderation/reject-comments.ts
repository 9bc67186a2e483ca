import { ModerationError } from './moderation-error.ts';
import type { Moderation } from './moderation.ts';
import { removeEntry } from './published-comments.ts';
import { decide, findComments } from './stored-comment.ts';

/** Rejects comments, published ones too: those are taken out of the content. Throws a ModerationError on an unknown id. */
export async function rejectComments(
  { database, root, now }: Moderation,
  ids: readonly string[],
): Promise<string> {
  await findComments(database, ids);
  const lines: string[] = [];
  for (const id of ids) {
    const { files, refusals } = await removeEntry(root, id);
    if (refusals.length > 0) throw new ModerationError([...lines, ...refusals].join('\n'));
    await decide(database, id, 'rejected', now);
    const taken =
      files.length > 0
        ? ` and taken out of ${files.join(', ')}: npm run build takes it off the pages`
        : '';
    lines.push(`${id} is rejected${taken}.\n`);
  }
  return lines.join('');
}
