import { globSync, readFileSync } from 'node:fs';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Problem } from '../../src/content/ledger/problem.ts';

const template = new URL('explainer-template/', import.meta.url);

/** The sections that every explainer ends with: their headings may stay as the template has them. */
const keptHeading = /\{ #(?:faq|comments|sources) \}/;

/**
 * A problem for each sentence of the template of a new explainer that stands in a text still. `files` are the texts, MDX
 * and YAML, by their names.
 */
export function leftSentences(files: ReadonlyMap<string, string>): readonly Problem[] {
  const read = (name: string) => readFileSync(new URL(name, template), 'utf8');
  const sentencesIn = (names: string, of: (text: string) => readonly string[]) =>
    globSync(names, { cwd: template })
      .flatMap((name) => of(read(name)))
      .filter(isSentence);
  const own = {
    mdx: sentencesIn('*.mdx.template', sentencesOf),
    yaml: sentencesIn('**/*.yaml', textsOf),
  };
  return [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((written, index): readonly Problem[] => {
      const bare = withoutTags(written);
      const found = own[file.endsWith('.mdx') ? 'mdx' : 'yaml'].filter(
        (each) => written.includes(each) || bare.includes(each),
      );
      return found
        .filter((each) => !found.some((whole) => whole !== each && whole.includes(each)))
        .map((left) => ({
          file,
          line: index + 1,
          column: Math.max(written.indexOf(left), 0) + 1,
          message: `"${left}" is a sentence of the template: write your own in its place, or keep the text from readers with draft: true in its header`,
        }));
    }),
  );
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !keptHeading.test(line))
    .flatMap((line) => [/title="(.*?)"/.exec(line)?.[1] ?? '', ...partsOf(line)]);
}

// Without the name of a field or the marks of a heading, sentence by sentence: one may be left where its neighbour is not.
function partsOf(line: string): readonly string[] {
  return withoutTags(line)
    .replaceAll(/^\w+: "|"$|^#+ | \{ #.*\}$/g, '')
    .split(/(?<=[.?:]) +(?=\p{Lu})|: *,/u)
    .map((part) => part.trim());
}

function textsOf(text: string): readonly string[] {
  const texts: string[] = [];
  visit(parseDocument(text), {
    Pair: (_, { value }) => {
      if (isScalar(value) && typeof value.value === 'string') texts.push(value.value);
    },
  });
  return texts;
}

const isSentence = (text: string) => /^\p{L}+[ ,].*\p{L}/u.test(text);

const withoutTags = (line: string) => line.replaceAll(/<[^>]*>/g, '');
