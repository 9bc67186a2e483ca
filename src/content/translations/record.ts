import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../../language/languages.ts';
import { writeContent } from '../ledger/write-content.ts';

/** What was said of a citation that one language has alone: it stays so, or the text is to be written anew. */
export type Answer = 'on purpose' | 'waiting';

/** Twins that somebody confirmed to say the same, each by its fingerprint. */
export type ConfirmedTwins = Readonly<Partial<Record<Language, string>>> & {
  /** Its id, which stays with it: a text that is gone keeps its entry, so that its address still leads to its section. */
  readonly text: string;
  /** Of a passage within the text: the section in which it stands. */
  readonly section?: string;
  /** Of a passage whose id no editor wrote: its words in each language (likeness.ts), to know it again by. */
  readonly words?: Readonly<Partial<Record<Language, string>>>;
  /** Where only one of them was brought up to date and the other waits: the language that says it newly, and since when. */
  readonly newer?: Language;
  readonly since?: string;
  /** What one language alone cites ("en Fact capex"), and what was said of it. */
  readonly alone?: Readonly<Record<string, Answer>>;
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

/** Writes what was confirmed into an explainer's record. `root` is the content folder. */
export function writeRecord(
  root: string,
  explainer: string,
  confirmed: readonly ConfirmedTwins[],
): void {
  writeContent(recordFile(root, explainer), recordText(confirmed));
}

/** A record as its file has it: one line for each text. */
export function recordText(confirmed: readonly ConfirmedTwins[]): string {
  return `[\n${confirmed.map((twins) => `  ${inOneLine(twins)}`).join(',\n')}\n]\n`;
}

function inOneLine(value: string | object): string {
  if (typeof value === 'string') return JSON.stringify(value);
  const entries = Object.entries(value as Readonly<Record<string, string | object>>);
  return `{ ${entries.map(([name, each]) => `${JSON.stringify(name)}: ${inOneLine(each)}`).join(', ')} }`;
}
