import { openExplainer } from '../content/explainer/explainers.ts';
import type { Language } from '../language/languages.ts';
import { partsOf } from './file-figure.ts';
import type { SceneSize } from './frame/scene.ts';

/**
 * For golden tables: the rows of a part of a figure as they are drawn, in order: its key, the kinds of its marks, their looks
 * in the order of the drawing, and its words.
 */
export function drawnRows(
  [explainer, figure, part = 0]: readonly [explainer: string, figure: string, part?: number],
  language: Language,
  size: SceneSize,
): readonly (readonly [row: string, kinds: string, looks: string, words: string])[] {
  const { ledger } = openExplainer(explainer);
  const file = ledger.figures.get(figure);
  if (!file) throw new Error(`content/${explainer}/figures/${figure}.yaml is missing`);
  const scene = partsOf(file, ledger, language)[part]?.scene(size);
  const marks = (scene?.bands ?? []).flatMap((band) => ('box' in band ? [] : band.marks));
  return [...new Set(marks.flatMap(({ row }) => row ?? []))].map((row) => {
    const own = marks.filter((mark) => mark.row === row);
    const drawn = own.flatMap((mark) =>
      mark.shape === 'text' || mark.look === 'paper' || mark.look === 'rule' ? [] : [mark.look],
    );
    const words = own.flatMap((mark) =>
      mark.shape === 'text' ? [mark.runs.map(({ text }) => text).join('')] : [],
    );
    const kinds = [...new Set(own.flatMap(({ kind }) => kind ?? []))].join(' ');
    return [row, kinds, drawn.join(' '), words.join(' ').replaceAll('\u00a0', ' ')];
  });
}
