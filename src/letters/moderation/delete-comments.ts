import { ModerationError } from './moderation-error.ts';
import type { Moderation } from './moderation.ts';
import { removeEntry } from './published-comments.ts';
import { deleteComment, unknownComment } from './stored-comment.ts';

/** Deletes every trace of comments, in the database and in the content. Throws a ModerationError on an id that has none. */
export async function deleteComments(
  { database, root, now }: Moderation,
  ids: readonly string[],
): Promise<string> {
  const lines: string[] = [];
  for (const id of ids) {
    const { files, refusals } = await removeEntry(root, id);
    const stored = await deleteComment(database, id, now);
    if (refusals.length > 0) {
      throw new ModerationError(
        [
          ...lines,
          `${id} is deleted from the database; it is published still where`,
          ...refusals,
        ].join('\n'),
      );
    }
    if (!stored && files.length === 0) {
      const { message } = await unknownComment(database, id);
      throw new ModerationError(`${lines.join('')}${message} None of the files has it either.`);
    }
    const places = [...(stored ? ['the database'] : []), ...files];
    const history =
      files.length > 0
        ? ' npm run build takes it off the pages. The history of Git keeps it where it was committed, until that is rewritten (git filter-repo).'
        : '';
    lines.push(`${id} is deleted from ${places.join(' and ')}.${history}\n`);
  }
  return lines.join('');
}
