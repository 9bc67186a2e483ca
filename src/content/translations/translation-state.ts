import { completeLanguages, type Language } from '../../language/languages.ts';
import { fingerprint } from './fingerprint.ts';
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
  /** What was confirmed last of the text that was not edited, with the fingerprint that the other one had then. */
  readonly known?: ConfirmedTwins | undefined;
}

/** Whether somebody has to translate a text or to confirm it. */
export function isOpen({ agreement }: TwinState): boolean {
  return agreement === 'changed' || agreement === 'untranslated';
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
    const exact = confirmed.find((entry) => completeLanguages.every((code) => same(entry, code)));
    const lacking = completeLanguages.filter((code) => !prints[code]);
    if (exact) {
      return {
        ...twin,
        lacking,
        edited: [],
        agreement: exact.newer ? 'waiting' : 'confirmed',
        known: exact,
      };
    }
    const known = confirmed.find((entry) =>
      completeLanguages.some((code) => prints[code] !== undefined && same(entry, code)),
    );
    const edited = completeLanguages.filter(
      (code) => prints[code] !== undefined && (!known || !same(known, code)),
    );
    const agreement = lacking.length > 0 ? 'untranslated' : 'changed';
    return { ...twin, lacking, edited, known, agreement };
  });
}

/** What confirms twins as they are now. */
export function confirmation(twin: TwinTexts): ConfirmedTwins {
  return { text: twin.id, ...fingerprintsOf(twin) };
}

function fingerprintsOf({ texts }: TwinTexts): Readonly<Partial<Record<Language, string>>> {
  return Object.fromEntries(
    completeLanguages.flatMap((code) => {
      const written = texts[code];
      return written ? [[code, fingerprint(written.text)]] : [];
    }),
  );
}
