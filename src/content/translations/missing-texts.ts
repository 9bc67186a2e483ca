import { globSync, readFileSync } from 'node:fs';
import { fallbackOf, languageCodes, languages, type Language } from '../../language/languages.ts';
import { missingKeys } from '../../language/stand-in.ts';
import type { Problem } from '../ledger/problem.ts';
import { readContent } from '../ledger/read-content.ts';
import { yamlTextsOf } from './twin-texts.ts';
import { contentRoot } from '../content-root.ts';
import { readExplainers } from '../explainer/explainers.ts';

/** A text that a language which is being translated does not have yet: where it belongs and what it is. */
export interface MissingText extends Problem {
  readonly language: Language;
}

/**
 * Every text that a language with a `fallback` still lacks: interface words, texts of the YAML files, parts of the MDX.
 * `root` is the content folder. Where all languages are complete it reads nothing and there is none.
 */
export function missingTexts(root = contentRoot): readonly MissingText[] {
  const incomplete = languageCodes.filter(fallbackOf);
  if (incomplete.length === 0) return [];
  const { missing } = readExplainers(root);
  return incomplete.flatMap((language) =>
    [
      ...missingWords(language),
      ...globSync('**/*.yaml', { cwd: root })
        // It has addresses, which a language that is new never had.
        .filter((name) => name !== 'gone.yaml')
        .sort()
        .flatMap((name) => missingInYaml(root, name, language)),
      ...missing[language],
    ].map((problem) => ({ ...problem, language })),
  );
}

/** For each language a line that says how many texts are missing, and one for each file. */
export function countMissing(texts: readonly MissingText[]): readonly string[] {
  return [...Map.groupBy(texts, ({ language }) => language)].flatMap(([language, own]) => {
    const fallback = fallbackOf(language) ?? language;
    const files = [...Map.groupBy(own, ({ file }) => file)];
    return [
      `${language}: ${own.length} not translated into ${languages[language].name}; readers get ${languages[fallback].name}, marked "[${fallback}]".`,
      ...files.map(([file, { length }]) => `  ${file}: ${length}`),
    ];
  });
}

function missingWords(language: Language): readonly Problem[] {
  const file = `src/language/${language}.json`;
  const own: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const whole = languages[fallbackOf(language) ?? language].words;
  return missingKeys(own, whole).map((key) => ({ file, message: `lacks "${key}"` }));
}

function missingInYaml(root: string, name: string, language: Language): readonly Problem[] {
  return yamlTextsOf(readContent(root, name).text, `content/${name}`).flatMap(({ id, texts }) => {
    const [written] = Object.values(texts);
    if (texts[language] || !written) return [];
    const { file, line, column } = written;
    return [{ file, line, column, message: `${id}.${language} is missing` }];
  });
}
