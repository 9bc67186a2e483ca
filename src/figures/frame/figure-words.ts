import type { NumberWords } from '../../content/numbers/write-number.ts';

/** The words that the scripts of all figures need in one language: their own, and those for numbers. */
export interface FigureWords {
  readonly script: (typeof import('../../language/pt.json'))['figureScript'];
  readonly numbers: NumberWords;
}

let loaded: FigureWords | undefined;

/**
 * Fetches the words in the page's language, once, and gives them. Throws where they cannot be fetched. Which language that
 * is, <body data-language> says: <html lang> is rewritten by what translates pages for readers.
 */
export async function loadFigureWords(): Promise<FigureWords> {
  if (loaded) return loaded;
  const { language = '' } = document.body.dataset;
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/charts/words.${language}.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  loaded = (await response.json()) as FigureWords;
  return loaded;
}
