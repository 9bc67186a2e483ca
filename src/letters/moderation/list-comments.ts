import { suggestion } from '../../content/ledger/suggestion.ts';
import { dayOf } from '../../language/dates.ts';
import { ModerationError } from './moderation-error.ts';
import type { Moderation } from './moderation.ts';
import { printableLine } from './printable.ts';
import { allComments, statuses } from './stored-comment.ts';

/** What list may be narrowed to. */
export interface ListOptions {
  readonly status?: string | undefined;
  readonly explainer?: string | undefined;
}

/** Gives the comments as a table for the terminal, those that wait first. Throws a ModerationError on an unknown status. */
export async function listComments(
  { database }: Moderation,
  { status = 'all', explainer }: ListOptions,
): Promise<string> {
  const known = [...statuses, 'all'];
  if (!known.includes(status)) {
    const near = suggestion(status, known, 'this list');
    throw new ModerationError(
      `There is no status "${status}": write one of ${known.join(', ')}. ${near}`,
    );
  }
  const listed = (await allComments(database)).filter(
    (comment) =>
      (status === 'all' || comment.status === status) &&
      (explainer === undefined || comment.explainer === explainer),
  );
  if (listed.length === 0) {
    return `No comments ${status === 'all' ? 'yet' : `with the status ${status}`}.\n`;
  }
  const rows = listed.map((comment) => {
    const { id, received, language, about, name, text } = comment;
    return [
      id,
      comment.status,
      dayOf(received),
      language,
      comment.explainer,
      printableLine(about ?? '', 20),
      printableLine(name, 24),
      printableLine(text, 48),
    ];
  });
  const heads = ['id', 'status', 'received', 'in', 'explainer', 'about', 'name', 'begins'];
  return inColumns([heads, ...rows]);
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
