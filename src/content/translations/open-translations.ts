import type { Explainer } from '../explainer/explainers.ts';
import { everyLanguage } from '../../language/languages.ts';
import { contentRoot } from '../content-root.ts';
import { readRecord } from './record.ts';
import { translationStates, type TwinState } from './translation-state.ts';
import { explainerTexts, glossaryTexts } from './twin-texts.ts';

/** The texts of one explainer, or of the glossary, and how far their languages agree. */
export interface Translations {
  /** The explainer's folder; "glossary" for what all share. */
  readonly name: string;
  /** The folder of its record within the content; "" for the glossary. */
  readonly folder: string;
  readonly states: readonly TwinState[];
}

/** The state of the explainers' translations as they are read, the glossary's last. */
export function openTranslations(explainers: readonly Explainer[]): readonly Translations[] {
  return [
    ...explainers.map(({ id, pages }) => {
      const outlines = everyLanguage((language) => pages[language].outline);
      const states = translationStates(
        explainerTexts(contentRoot, id, outlines),
        readRecord(contentRoot, id),
      );
      return { name: id, folder: id, states };
    }),
    {
      name: 'glossary',
      folder: '',
      states: translationStates(glossaryTexts(contentRoot), readRecord(contentRoot, '')),
    },
  ];
}
