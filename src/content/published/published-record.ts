import { existsSync } from 'node:fs';
import { z } from 'zod';
import { formatted } from '../ledger/formatted.ts';
import type { Problem } from '../ledger/problem.ts';
import { readContent } from '../ledger/read-content.ts';
import { fullDate, verdicts } from '../ledger/schema.ts';

const recordSchema = z.strictObject({
  /** The day of the record. */
  date: fullDate,
  /** Each number as it was printed, by its id and the language. */
  facts: z.record(z.string(), z.record(z.string(), z.string())),
  /** The verdict on each claim. */
  verdicts: z.record(z.string(), z.enum(verdicts)),
  /** The ids of the corrections that stood there already: what they changed is in the record. */
  corrections: z.array(z.string()),
});

/** What readers were told when an explainer was last published: its published.json. */
export type PublishedRecord = z.infer<typeof recordSchema>;

/** The name of an explainer's record, below the content folder. */
export function publishedFile(explainer: string): string {
  return `${explainer}/published.json`;
}

/** An explainer's record, undefined where there is none yet, and what is wrong with the file. `root` is the content folder. */
export function readPublished(
  root: string,
  explainer: string,
): { readonly record: PublishedRecord | undefined; readonly problems: readonly Problem[] } {
  const name = publishedFile(explainer);
  if (!existsSync(`${root}/${name}`)) return { record: undefined, problems: [] };
  const { data } = recordSchema.safeParse(parsed(readContent(root, name).text));
  if (data) return { record: data, problems: [] };
  const message = `is not what "npm run published" wrote: take the last good one (git restore content/${name}), or delete the file and run npm run published -- ${explainer}`;
  return { record: undefined, problems: [{ file: `content/${name}`, message }] };
}

/** A record as the text of its file, an entry a line, as `npm run format` leaves it. */
export function recordText(record: PublishedRecord): Promise<string> {
  const text = `{
"date": ${JSON.stringify(record.date)},
"facts": ${lines(record.facts)},
"verdicts": ${lines(record.verdicts)},
"corrections": ${JSON.stringify(record.corrections)}}`;
  return formatted('published.json', text);
}

function lines(entries: Readonly<Record<string, unknown>>): string {
  const each = Object.entries(entries).map(
    ([id, value]) => `${JSON.stringify(id)}: ${JSON.stringify(value)}`,
  );
  return `{\n${each.join(',\n')}}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
