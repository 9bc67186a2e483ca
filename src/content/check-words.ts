import { readdirSync, readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from './ledger/problem.ts';
import { placeAt } from './ledger/read-content.ts';

/** A word of a locale JSON and where it stands. */
interface Word {
  readonly text: string;
  readonly index: number;
}

/** A problem for each file of interface words that is no JSON. `root` is the project's folder. */
export function unreadableWords(root: string): readonly Problem[] {
  return readdirSync(`${root}/src/language`)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readWords(root, `src/language/${name}`).problem ?? []);
}

/**
 * Each word that one of the languages lacks, and each place ({{date}}) that differs. `languages` are those that must
 * have all words, the first of them the pattern of the others; `root` is the project's folder.
 */
export function checkWords(root: string, languages: readonly string[]): readonly Problem[] {
  const [first, ...others] = languages.map((code) => readWords(root, `src/language/${code}.json`));
  if (!first) return [];
  return others.flatMap((other) => [
    ...lacking(first, other),
    ...lacking(other, first),
    ...odd(first, other),
  ]);
}

interface WordFile {
  readonly file: string;
  readonly text: string;
  readonly words: ReadonlyMap<string, Word>;
  readonly problem?: Problem;
}

function readWords(root: string, file: string): WordFile {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  try {
    JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const index = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    const message = text.slice(index).startsWith('}')
      ? 'is no valid JSON here: a comma stands before the closing brace, remove it'
      : 'is no valid JSON here: each line is "name": "text", in straight quotation marks, with a comma after it unless a closing brace follows';
    return { file, text, words: new Map(), problem: { file, ...placeAt(text, index), message } };
  }
  const { contents } = parseDocument(text, { lineCounter: new LineCounter() });
  return { file, text, words: new Map(isMap(contents) ? wordsIn(contents, '') : []) };
}

function wordsIn(map: YAMLMap, path: string): readonly (readonly [string, Word])[] {
  return map.items.flatMap(({ key, value }) => {
    const name = `${path}${String(isScalar(key) ? key.value : key)}`;
    const index = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    if (isMap(value)) return wordsIn(value, `${name}.`);
    return [[name, { text: String(isScalar(value) ? value.value : value), index }] as const];
  });
}

function lacking(first: WordFile, other: WordFile): readonly Problem[] {
  const keys = [...first.words.keys()];
  return keys.flatMap((key, position): Problem[] => {
    if (other.words.has(key)) return [];
    const before = keys.slice(0, position).findLast((each) => other.words.has(each));
    const { index = 0 } = other.words.get(before ?? '') ?? {};
    const message = `lacks "${key}", which ${first.file} has${before ? ` after "${before}"` : ''}. Add it here or remove it there`;
    return [{ file: other.file, ...placeAt(other.text, index), message }];
  });
}

function odd(first: WordFile, other: WordFile): readonly Problem[] {
  const places = (text = '') => [...text.matchAll(/\{\{.*?\}\}/g)].map(String).sort().join(', ');
  return [...other.words].flatMap(([key, { text, index }]): Problem[] => {
    const wanted = first.words.get(key);
    if (!wanted || places(wanted.text) === places(text)) return [];
    const message = `"${key}" has ${places(text) || 'nothing to fill in'}, but ${first.file} has ${places(wanted.text) || 'nothing'}: write the same`;
    return [{ file: other.file, ...placeAt(other.text, index), message }];
  });
}
