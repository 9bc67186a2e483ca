import { completeLanguages, type Language } from '../../language/languages.ts';
import { citedAlone, type CitedAlone } from './citations-alone.ts';
import { fingerprint } from './fingerprint.ts';
import { wordsOf } from './likeness.ts';
import type { ConfirmedTwins } from './record.ts';
import type { TwinTexts } from './twin-texts.ts';

/**
 * How far twins agree. confirmed: somebody said so. changed: one or both were edited since. untranslated: a language lacks the
 * text. waiting: it is known that one is older, and readers are told.
 */
export type Agreement = 'confirmed' | 'changed' | 'untranslated' | 'waiting';

/** Twins and how far they agree. */
export interface TwinState extends TwinTexts {
  readonly agreement: Agreement;
  /** The languages that were edited since they were confirmed; all of them for a text that is new. */
  readonly edited: readonly Language[];
  readonly lacking: readonly Language[];
  /** What was confirmed last of this text, or else of one that was the same in one of the languages. */
  readonly known?: ConfirmedTwins | undefined;
  readonly alone: readonly CitedAlone[];
}

/** Whether somebody has to translate a text or to confirm it. */
export function isOpen({ agreement }: TwinState): boolean {
  return agreement === 'changed' || agreement === 'untranslated';
}

/** What a text cites in one language alone and nobody has spoken of; nothing while its older twin is known to wait. */
export function openAlone({ agreement, alone }: TwinState): readonly CitedAlone[] {
  return agreement === 'waiting' ? [] : alone.filter(({ answer }) => !answer);
}

/** What a text cites in one language alone until it is written anew. */
export function waitingAlone({ alone }: TwinState): readonly CitedAlone[] {
  return alone.filter(({ answer }) => answer === 'waiting');
}

/** How far each of the twins agrees with what was confirmed. */
export function translationStates(
  twins: readonly TwinTexts[],
  confirmed: readonly ConfirmedTwins[],
): readonly TwinState[] {
  return twins.map((twin) => {
    const prints = fingerprintsOf(twin);
    const same = (entry: ConfirmedTwins, language: Language) =>
      entry[language] === prints[language];
    const own = confirmed.find(({ text }) => text === twin.id);
    const alone = citedAlone(twin, own);
    const ownFirst = [...(own ? [own] : []), ...confirmed];
    const exact = ownFirst.find((entry) => completeLanguages.every((code) => same(entry, code)));
    const lacking = completeLanguages.filter((code) => !prints[code]);
    if (exact) {
      return {
        ...twin,
        lacking,
        edited: [],
        agreement: exact.newer ? 'waiting' : 'confirmed',
        known: exact,
        alone,
      };
    }
    const known =
      own ??
      confirmed.find((entry) =>
        completeLanguages.some((code) => prints[code] !== undefined && same(entry, code)),
      );
    const edited = completeLanguages.filter(
      (code) => prints[code] !== undefined && (!known || !same(known, code)),
    );
    const agreement = lacking.length > 0 ? 'untranslated' : 'changed';
    return { ...twin, lacking, edited, known, agreement, alone };
  });
}

/** What confirms twins as they are now. */
export function confirmation(twin: TwinTexts): ConfirmedTwins {
  const written = Object.entries(twin.texts);
  const passage = written[0]?.[1].passage;
  const words = written.map(([language, { text }]) => [language, wordsOf(text)]);
  return {
    text: twin.id,
    ...(passage && { section: passage.section }),
    ...fingerprintsOf(twin),
    ...(passage?.isNamedByRule && {
      words: Object.fromEntries(words) as NonNullable<ConfirmedTwins['words']>,
    }),
  };
}

function fingerprintsOf({ texts }: TwinTexts): Readonly<Partial<Record<Language, string>>> {
  return Object.fromEntries(
    completeLanguages.flatMap((code) => {
      const written = texts[code];
      return written ? [[code, fingerprint(written.text)]] : [];
    }),
  );
}
