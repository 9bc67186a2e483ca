import type { Moderation } from './moderation.ts';
import { removeEntry } from './published-comments.ts';
import { deleteComment, withdrawnIds } from './stored-comment.ts';

/** Takes comments that their writers deleted off the pages, and the last of them out of the database; tells each, a line. */
export async function takeBackWithdrawn({ database, root }: Moderation): Promise<string> {
  const ids = await withdrawnIds(database);
  const lines: string[] = [];
  for (const id of ids) {
    const files = await removeEntry(root, id);
    await deleteComment(database, id);
    const where = files.length > 0 ? `: taken out of ${files.join(', ')}` : '';
    lines.push(`${id} was deleted by its writer${where}. npm run build takes it off the pages.\n`);
  }
  return lines.join('');
}
