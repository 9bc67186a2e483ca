import { alignBlocks, blocksOf, type Block } from '../explainer/blocks.ts';
import type { Outline } from '../explainer/outline.ts';
import { everyLanguage, languageCodes, type Language } from '../../language/languages.ts';
import { fingerprint } from './fingerprint.ts';
import { formerSections, gonePassages, goneSections, type GonePassage } from './gone-passages.ts';
import { likeness, wordsOf } from './likeness.ts';
import type { ConfirmedTwins } from './record.ts';

/** What the paragraphs, list items and dated notes of an explainer are called. */
export interface Passages {
  /** The ids of the blocks in each language, in the order of its text. Twins have the same. */
  readonly ids: Readonly<Record<Language, readonly string[]>>;
  /** What each language had once, by the record. */
  readonly gone: Readonly<Record<Language, readonly GonePassage[]>>;
  /** The sections that there were once, or had another id: their addresses lead to others. */
  readonly goneSections: Readonly<Record<Language, readonly GonePassage[]>>;
}

interface Passage extends Block {
  readonly print: string;
  readonly words: string;
  id?: string | undefined;
}

type ByLanguage = Readonly<Record<Language, readonly Passage[]>>;

/** From which share of common words a text is the recorded one wherever it stands; less will do at the same place. */
const alike = { anywhere: 0.2, atItsPlace: 0.08 };

/**
 * The ids of an explainer's passages: those of the record, known again by fingerprint, by likeness, by twin and by
 * neighbours; for what the record does not know, by rule: the section and the lowest number that is free ("investment-2"),
 * for what one language alone has the id of the passage before it and the language ("investment-2-en").
 */
export function passagesOf(
  outlines: Readonly<Record<Language, Outline>>,
  record: readonly ConfirmedTwins[],
): Passages {
  const passages = everyLanguage((language) =>
    blocksOf(outlines[language]).map((block): Passage => {
      const { text } = block;
      return { ...block, print: fingerprint(text), words: wordsOf(text) };
    }),
  );
  const entries = record.filter(({ words }) => words);
  for (const language of languageCodes) {
    nameByFingerprint(passages[language], entries, language);
    nameByLikeness(passages[language], entries, language);
  }
  const groups = groupTwins(passages);
  nameByNeighbours(groups, passages, entries);
  const recorded = record.filter(({ section }) => section !== undefined);
  nameByRule(groups, passages, new Set(recorded.map(({ text }) => text)));
  const former = formerSections(outlines);
  const ids = everyLanguage((language) => passages[language].map(({ id }) => id ?? ''));
  return {
    ids,
    gone: everyLanguage((language) =>
      gonePassages(outlines[language], passages[language], record, former, language),
    ),
    goneSections: everyLanguage((language) =>
      goneSections(outlines[language], passages[language], record, former),
    ),
  };
}

function nameByFingerprint(
  passages: readonly Passage[],
  entries: readonly ConfirmedTwins[],
  language: Language,
): void {
  for (const { text, ...prints } of entries) {
    const same = passages.find(({ id, print }) => !id && print === prints[language]);
    if (same) same.id = text;
  }
}

function nameByLikeness(
  passages: readonly Passage[],
  entries: readonly ConfirmedTwins[],
  language: Language,
): void {
  const taken = new Set(passages.map(({ id }) => id));
  const lost = entries.filter(({ text }) => !taken.has(text));
  const pairs = passages
    .filter(({ id }) => !id)
    .flatMap((passage) =>
      lost.map(({ text, words }) => {
        return { named: [passage], text, score: likeness(passage.words, words?.[language] ?? '') };
      }),
    );
  nameBest(pairs.filter(({ score }) => score >= alike.anywhere));
}

// Of all that could be paired the likest first, each once.
function nameBest(
  pairs: readonly {
    readonly named: readonly Passage[];
    readonly text: string;
    readonly score: number;
  }[],
): void {
  const taken = new Set<string>();
  for (const { named, text } of pairs.toSorted((one, other) => other.score - one.score)) {
    if (taken.has(text) || named.some(({ id }) => id)) continue;
    taken.add(text);
    for (const passage of named) passage.id = text;
  }
}

// Each passage with its twins; what has no name yet takes that of its twin.
function groupTwins(passages: ByLanguage): readonly (readonly Passage[])[] {
  const [first = 'pt', ...others] = languageCodes;
  const groups = passages[first].map((passage) => [passage]);
  const alone: Passage[][] = [];
  for (const language of others) {
    const twins = alignBlocks(passages[language], passages[first]);
    for (const [index, passage] of passages[language].entries()) {
      const group = groups[twins[index] ?? -1];
      if (group) group.push(passage);
      else alone.push([passage]);
    }
  }
  for (const group of groups) {
    const id = group.find((passage) => passage.id)?.id;
    for (const passage of group) passage.id ??= id;
  }
  return [...groups, ...alone];
}

// Where one that is gone stood, between the same two, now stands what has some of its words: it was edited.
function nameByNeighbours(
  groups: readonly (readonly Passage[])[],
  passages: ByLanguage,
  entries: readonly ConfirmedTwins[],
): void {
  const taken = new Set(languageCodes.flatMap((code) => passages[code].map(({ id }) => id)));
  const places = everyLanguage((code) => namedAround(passages[code]));
  const recorded = namedAround(
    entries.map(({ text, section = '' }) => ({ id: taken.has(text) ? text : undefined, section })),
  );
  const pairs = entries.flatMap(({ text, section, words }, index) => {
    if (taken.has(text)) return [];
    return groups.flatMap((named) => {
      if (named.some(({ id }) => id)) return [];
      const scores = languageCodes.flatMap((code) => {
        const own = passages[code].find((passage) => named.includes(passage));
        const place = places[code][own ? passages[code].indexOf(own) : -1];
        const before = recorded[index];
        if (!own || own.section !== section || !place || !before) return [];
        if (place.before !== before.before && place.after !== before.after) return [];
        // A few short words say nothing of a text: its place does.
        const known = words?.[code];
        return own.words && known ? [likeness(own.words, known)] : [alike.atItsPlace];
      });
      const score = Math.max(0, ...scores);
      return score >= alike.atItsPlace ? [{ named, text, score }] : [];
    });
  });
  nameBest(pairs);
}

// For each of a list the nearest with a name before and after it in its section.
function namedAround(
  all: readonly { readonly id?: string | undefined; readonly section: string }[],
): readonly { readonly before: string | undefined; readonly after: string | undefined }[] {
  return all.map(({ section }, index) => {
    const near = (each: (typeof all)[number]) => each.id && each.section === section;
    return {
      before: all.slice(0, index).findLast(near)?.id,
      after: all.slice(index + 1).find(near)?.id,
    };
  });
}

function nameByRule(
  groups: readonly (readonly Passage[])[],
  passages: ByLanguage,
  recorded: ReadonlySet<string>,
): void {
  const taken = new Set(recorded);
  const [first = 'pt', ...others] = languageCodes;
  for (const group of groups) {
    const [passage] = group;
    if (!passage || passage.id || !passages[first].includes(passage)) continue;
    let number = 1;
    while (taken.has(`${passage.section || 'start'}-${number}`)) number++;
    for (const twin of group) twin.id = `${passage.section || 'start'}-${number}`;
    taken.add(passage.id ?? '');
  }
  for (const language of others) {
    for (const [index, passage] of passages[language].entries()) {
      const previous = passages[language][index - 1];
      let id = previous?.section === passage.section ? previous.id : passage.section;
      while (!passage.id) {
        id = `${id ?? ''}-${language}`;
        if (!taken.has(id)) passage.id = id;
      }
      taken.add(passage.id);
    }
  }
}
