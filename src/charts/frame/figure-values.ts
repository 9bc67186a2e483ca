import type { NumberWords } from '../../i18n/write-number.ts';

/** What a chart that recomputes takes along to the browser: its facts' values, the words for numbers, its own texts. */
export interface FigureValues {
  readonly facts: Readonly<Record<string, number>>;
  readonly words: NumberWords;
  readonly texts: Readonly<Record<string, string>>;
}

/** Takes a figure and gives the values that FigureValues.astro wrote into it; throws a plain Error where there are none. */
export function readFigureValues(figure: HTMLElement): FigureValues {
  const data = figure.querySelector<HTMLTemplateElement>('template[data-figure-values]');
  if (!data) throw new Error(`the figure ${figure.id} carries no values`);
  return JSON.parse(data.content.textContent) as FigureValues;
}
