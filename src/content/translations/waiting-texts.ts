import { everyLanguage, type Language } from '../../language/languages.ts';
import type { Outline } from '../explainer/outline.ts';
import { readRecord } from './record.ts';
import { translationStates } from './translation-state.ts';
import { explainerTexts } from './twin-texts.ts';

/** Since when which language says a text newly. */
export interface Newer {
  readonly newer: Language;
  readonly since: string;
}

/** For each language the texts that are older there than in another one, by their ids. `root` is the content folder. */
export function waitingTexts(
  root: string,
  explainer: string,
  outlines: Readonly<Record<Language, Outline>>,
): Readonly<Record<Language, ReadonlyMap<string, Newer>>> {
  const record = readRecord(root, explainer);
  const some = record.some(({ newer }) => newer);
  const states = some ? translationStates(explainerTexts(root, explainer, outlines), record) : [];
  return everyLanguage(
    (language) =>
      new Map(
        states.flatMap(({ id, agreement, known }) => {
          const { newer, since } = known ?? {};
          if (agreement !== 'waiting' || !newer || !since || newer === language) return [];
          return [[id, { newer, since }] as const];
        }),
      ),
  );
}
