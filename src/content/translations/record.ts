import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../../language/languages.ts';
import { writeContent } from '../ledger/write-content.ts';

/** Twins that somebody confirmed to say the same, each by its fingerprint. */
export type ConfirmedTwins = Readonly<Partial<Record<Language, string>>> & {
  /** Its id when it was confirmed, for those who read the file. */
  readonly text: string;
  /** Where only one of them was brought up to date and the other waits: the language that says it newly, and since when. */
  readonly newer?: Language;
  readonly since?: string;
};

/** The name of the record of an explainer's folder ("" for the glossary). `root` is the content folder. */
export function recordFile(root: string, explainer: string): string {
  return [root, explainer, 'translations.json'].filter(Boolean).join('/');
}

/** What was confirmed in an explainer's folder ("" for the glossary). `root` is the content folder. */
export function readRecord(root: string, explainer: string): readonly ConfirmedTwins[] {
  const file = recordFile(root, explainer);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ConfirmedTwins[]) : [];
}

/** Writes what was confirmed into an explainer's record, one line for each text. `root` is the content folder. */
export function writeRecord(
  root: string,
  explainer: string,
  confirmed: readonly ConfirmedTwins[],
): void {
  const line = (twins: ConfirmedTwins) =>
    `  { ${Object.entries(twins)
      .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(', ')} }`;
  writeContent(recordFile(root, explainer), `[\n${confirmed.map(line).join(',\n')}\n]\n`);
}
