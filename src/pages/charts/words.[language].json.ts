import type { APIRoute } from 'astro';
import type { FigureWords } from '../../figures/frame/figure-words.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import { numberWords } from '../../content/numbers/numbers.ts';

export const getStaticPaths = () => languageCodes.map((language) => ({ params: { language } }));

/** The words of the figures' scripts in one language: no part of a page, as most readers never need them. */
export const GET: APIRoute = ({ params }) => {
  const language = params['language'] as Language;
  const words: FigureWords = {
    script: languages[language].words.figureScript,
    numbers: numberWords(language, ['token', 'gigabyte', 'gpu', 'usd-per-gpu-hour']),
  };
  return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
