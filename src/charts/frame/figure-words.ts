/** The words of the figures' scripts, as the locale JSON has them. */
export type FigureWords = (typeof import('../../i18n/pt.json'))['figureScript'];

/** Gives the words that FigureShared.astro wrote into the page; throws a plain Error where there are none. */
export function readFigureWords(): FigureWords {
  const data = document.querySelector<HTMLTemplateElement>('template#figure-words');
  if (!data) throw new Error('the page carries no words for its figures');
  return JSON.parse(data.content.textContent) as FigureWords;
}
