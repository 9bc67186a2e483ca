import { everyLanguage, type Language } from '../language/languages.ts';
import type { Ledger } from '../content/ledger/ledger.ts';
import { remember } from '../language/remember.ts';
import { describeFile } from './file-figure.ts';
import type { FigureData } from './frame/figure-data.ts';

/**
 * What a figure says besides its picture. Page, files, frame and share image ask for the same: it is written once. Throws a
 * plain Error on an unknown id.
 */
export function figureData(ledger: Ledger, id: string, language: Language): FigureData {
  const figure = described(ledger)[language].get(id);
  if (!figure) throw new Error(`content/${ledger.explainer}/figures/${id}.yaml is missing`);
  return figure;
}

const described = remember((ledger: Ledger) =>
  everyLanguage(
    (language) =>
      new Map([...ledger.figures].map(([id, file]) => [id, describeFile(file, ledger, language)])),
  ),
);
