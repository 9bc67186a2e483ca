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

/** Takes the content folder and an explainer's folder ("" for the glossary) and gives the name of its record. */
export function recordFile(root: string, explainer: string): string {
  return [root, explainer, 'translations.json'].filter(Boolean).join('/');
}

/** Takes the content folder and an explainer's folder ("" for the glossary) and gives what was confirmed. */
export function readRecord(root: string, explainer: string): readonly ConfirmedTwins[] {
  const file = recordFile(root, explainer);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ConfirmedTwins[]) : [];
}

/** Takes the content folder, an explainer's folder and what was confirmed; writes its record, one line for each text. */
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
