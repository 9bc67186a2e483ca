import type { D1Database } from '@cloudflare/workers-types';
import { globSync, readFileSync } from 'node:fs';
import type { Problem } from '../../content/ledger/problem.ts';

const advice = {
  withdrawn: (id: string) =>
    `${id} was deleted by its writer or an editor: npm run comments -- list takes it out`,
  rejected: (id: string) => `${id} was rejected: npm run comments -- reject ${id} takes it out`,
  waiting: (id: string) =>
    `${id} still waits in the database: npm run comments -- approve ${id} publishes it, reject ${id} takes it out`,
} as const;

/** A problem for each comment in the content, read or not, of which the database says that it is not published. */
export async function checkPublished(
  database: D1Database,
  root: string,
): Promise<readonly Problem[]> {
  const { results } = await database
    .prepare(`SELECT id, status FROM comments WHERE status <> 'published'`)
    .all<{ id: string; status: keyof typeof advice }>();
  const statuses = new Map(results.map(({ id, status }) => [id, status]));
  return globSync('content/*/comments.yaml', { cwd: root }).flatMap((file) =>
    readFileSync(`${root}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, index): Problem[] => {
        const id = /^(\w+):/.exec(line)?.[1] ?? '';
        const status = statuses.get(id);
        return status ? [{ file, line: index + 1, message: advice[status](id) }] : [];
      }),
  );
}
