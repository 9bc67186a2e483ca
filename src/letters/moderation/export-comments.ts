import { writeFileSync } from 'node:fs';
import { formulaSigns, programDialect, writeCsv } from '../../content/numbers/csv.ts';
import { ModerationError } from './moderation-error.ts';
import type { Moderation } from './moderation.ts';
import { printable } from './printable.ts';
import { allComments, columns, type StoredComment } from './stored-comment.ts';

/** What export may be told. */
export interface ExportOptions {
  readonly format?: string | undefined;
  readonly email?: string | undefined;
  /** Where it goes instead of the terminal, into which npm writes lines of its own. */
  readonly file?: string | undefined;
}

/**
 * All that is stored of comments, or of those of one e-mail address, as JSON or CSV: what a person may ask for by law. Into a
 * file where one is named, which nobody else may read; throws a ModerationError where it cannot be written.
 */
export async function exportComments(
  { database }: Moderation,
  { format = 'json', email, file }: ExportOptions,
): Promise<string> {
  if (format !== 'json' && format !== 'csv') {
    throw new ModerationError(`There is no format "${format}": write json or csv.`);
  }
  const wanted = email?.trim().toLowerCase();
  const comments = (await allComments(database)).filter(
    (comment) => wanted === undefined || comment.email?.toLowerCase() === wanted,
  );
  const text = format === 'json' ? `${safeJson(comments)}\n` : asCsv(comments);
  if (file === undefined) return text;
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ModerationError(`${file} cannot be written: ${reason}. Name another with --file`);
  }
  return `${comments.length} of the comments are in ${file}.\n`;
}

function asCsv(comments: readonly StoredComment[]): string {
  const rows = comments.map((comment) =>
    columns.map((column) => withoutFormula(printable(comment[column] ?? ''))),
  );
  return writeCsv([columns, ...rows], programDialect);
}

const withinText = new RegExp(String.raw`([,;|\t\r\n])(?=[\s"]*[${formulaSigns}])`, 'g');

// Read with another separator, a cell would end within a text and the next one could begin a formula. writeCsv sees to the
// beginning of a text.
function withoutFormula(text: string): string {
  return text.replaceAll(withinText, "$1'");
}

// JSON escapes control characters up to U+001F by itself; the others could reach a terminal.
function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
