import type { Moderation } from './moderation.ts';
import { removeEntry } from './published-comments.ts';
import { withdrawnIds } from './stored-comment.ts';

/**
 * Takes comments that their writers deleted out of the content and tells of each that was there, a line. The wish stays in
 * the database, as an id and two days: other copies of the content may have the comment still.
 */
export async function takeBackWithdrawn({ database, root }: Moderation): Promise<string> {
  const ids = await withdrawnIds(database);
  const lines: string[] = [];
  for (const id of ids) {
    const { files, refusals } = await removeEntry(root, id);
    if (files.length > 0) {
      lines.push(
        `${id} was deleted by its writer: taken out of ${files.join(', ')}. npm run build takes it off the pages.\n`,
      );
    }
    for (const refusal of refusals) {
      lines.push(`${id} was deleted by its writer, and is published still:\n${refusal}\n`);
    }
  }
  return lines.join('');
}
