import { existsSync, readFileSync } from 'node:fs';
import { fallbackOf, languageCodes, languages } from '../../src/language/languages.ts';
import { expectExplainer } from './content-files.ts';
import { inHeader } from './formerly.ts';
import { Refusal, type Thing } from './thing.ts';

/** The text of an explainer in a language that is being translated: that of its fallback, to be written over. */
export const translation: Thing = {
  ids: ['explainer', 'language'],
  fields: [],
  make: ([explainer = '', code = '']) => {
    expectExplainer(explainer);
    const language = languageCodes.find((known) => known === code);
    const fallback = language && fallbackOf(language);
    if (!fallback) {
      throw new Refusal(
        `"${code}" is no language that is being translated: begin one with npm run new -- language ${code}`,
      );
    }
    const file = `content/${explainer}/${code}.mdx`;
    if (existsSync(file)) throw new Refusal(`${file} exists already: go on in it`);
    const text = readFileSync(`content/${explainer}/${fallback}.mdx`, 'utf8');
    return {
      files: new Map([[file, withoutFormer(text)]]),
      next: [
        `Write each paragraph of it in ${languages[language].name}, its path too. The page shows ${languages[fallback].name} until none is left; npm run check:content lists those that are.`,
      ],
    };
  },
};

// In a language that is new no text had another address.
function withoutFormer(text: string): string {
  return inHeader(text, (header) => header.replace(/^formerly:.*\n(?:[ \t-].*\n)*/m, ''));
}
