import { idsOf, type Outline } from '../explainer/outline.ts';
import type { Language } from '../../language/languages.ts';
import type { ConfirmedTwins } from './record.ts';

/** The id of a passage or a section whose text is gone, and the section that its address leads to. */
export interface GonePassage {
  readonly id: string;
  readonly section: string;
}

interface Named {
  readonly id?: string | undefined;
  readonly section: string;
}

/** The sections by the ids that they had before, as any language's headings say: all have the same sections. */
export function formerSections(
  outlines: Readonly<Record<Language, Outline>>,
): ReadonlyMap<string, string> {
  const sections = Object.values(outlines).flatMap((outline) => outline.sections);
  return new Map(sections.flatMap(({ id, formerly }) => formerly.map((old) => [old, id] as const)));
}

/** The passages that a language had once, by the record. `passages` are those that it has, `former` its formerSections. */
export function gonePassages(
  outline: Outline,
  passages: readonly Named[],
  record: readonly ConfirmedTwins[],
  former: ReadonlyMap<string, string>,
  language: Language,
): readonly GonePassage[] {
  const there = new Set([...passages.map(({ id }) => id), ...idsOf(outline, 'Question')]);
  return record.flatMap((entry): GonePassage[] => {
    const { text: id, section } = entry;
    if (isHeading(entry) || section === undefined) return [];
    if (entry[language] === undefined || there.has(id)) return [];
    return [{ id, section: standIn(section, outline, passages, record, former) }];
  });
}

/**
 * The sections that an explainer had once, by the record and by `former`, its formerSections. `passages` are those that a
 * language has.
 */
export function goneSections(
  outline: Outline,
  passages: readonly Named[],
  record: readonly ConfirmedTwins[],
  former: ReadonlyMap<string, string>,
): readonly GonePassage[] {
  const there = new Set([...passages, ...outline.sections].map(({ id }) => id));
  const recorded = record.filter(isHeading).map(({ text }) => text.slice(1));
  return [...new Set([...former.keys(), ...recorded])].flatMap((id): GonePassage[] =>
    there.has(id) ? [] : [{ id, section: standIn(id, outline, passages, record, former) }],
  );
}

/** Whether an entry of the record is that of a section's heading. */
export function isHeading({ text }: Pick<ConfirmedTwins, 'text'>): boolean {
  return text.startsWith('#');
}

// For a section that is gone the one that says so, else the one that has its first passage now, whose id has kept its name; where none is left, the
// one before it.
function standIn(
  section: string,
  { sections }: Outline,
  passages: readonly Named[],
  record: readonly ConfirmedTwins[],
  former: ReadonlyMap<string, string>,
): string {
  const isThere = (id: string) => sections.some((each) => each.id === id);
  if (isThere(section)) return section;
  const named = former.get(section) ?? '';
  if (isThere(named)) return named;
  const own = passages.find(({ id }) => id?.replace(/-\d+(-[a-z]+)*$/, '') === section)?.section;
  if (own) return own;
  const all = record.flatMap((entry) =>
    isHeading(entry) ? [entry.text.slice(1)] : (entry.section ?? []),
  );
  return all.slice(0, Math.max(0, all.indexOf(section))).findLast(isThere) ?? sections[0]?.id ?? '';
}
