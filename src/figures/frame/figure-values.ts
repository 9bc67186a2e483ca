import type { NumberWords } from '../../content/numbers/write-number.ts';
import { figureWords } from './figure-words.ts';

/** What a chart that recomputes takes along to the browser: its facts' values and its own texts. */
export interface OwnValues {
  readonly facts: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** What it works with there: these and the words for numbers. */
export interface FigureValues extends OwnValues {
  readonly words: NumberWords;
}

/** Takes a figure and gives the values that FigureValues.astro wrote into it; throws a plain Error where there are none. */
export function readFigureValues(figure: HTMLElement): FigureValues {
  const data = figure.querySelector<HTMLTemplateElement>('template[data-figure-values]');
  if (!data) throw new Error(`the figure ${figure.id} carries no values`);
  return { ...(JSON.parse(data.content.textContent) as OwnValues), words: figureWords().numbers };
}

/** What a part of a figure takes along, by its type: what the type's `values` gave. Throws a plain Error where there is nothing. */
export function readPartValues<Values>(figure: HTMLElement, type: string): Values {
  const data = figure.querySelector<HTMLTemplateElement>(`template[data-figure-values="${type}"]`);
  if (!data) throw new Error(`the figure ${figure.id} carries no values of ${type}`);
  return JSON.parse(data.content.textContent) as Values;
}
