import { globSync } from 'node:fs';
import type { Nodes, Parents } from 'mdast';
import { mdxToMdast } from 'satteri';
import { isPair, isScalar, parseDocument, visit } from 'yaml';
import { languageCodes } from '../src/language/languages.ts';
import type { ProjectCopy } from './project-copy.ts';

// What an editor or translator wrote comes out in these brackets. Whatever has none was written by a programmer.
const [open, close] = ['⟦', '⟧'];
const bracket = (text: string) => (text.trim() === '' ? text : `${open}${text}${close}`);

/** Takes a text of a page and gives what is left without the brackets and all that stands in them. */
export function withoutBrackets(text: string): string {
  const inner = new RegExp(`${open}[^${open}${close}]*${close}`, 'g');
  const rest = text.replace(inner, '');
  return rest === text ? rest : withoutBrackets(rest);
}

/** Puts every interface word and every text of the content of a copy into brackets, in all languages. */
export function writePseudoLanguage(copy: ProjectCopy): void {
  for (const code of languageCodes) {
    const file = `src/language/${code}.json`;
    copy.write(file, JSON.stringify(bracketWords(JSON.parse(copy.read(file)))));
  }
  for (const file of globSync('content/**/*.yaml', { cwd: copy.root })) {
    copy.write(file, bracketYaml(copy.read(file), readerFields));
  }
  for (const file of globSync('content/**/*.mdx', { cwd: copy.root })) {
    copy.write(file, bracketMdx(copy.read(file)));
  }
}

// A part of an address is no word.
function bracketWords(words: unknown, key = ''): unknown {
  if (key === 'path' || key === 'paths') return words;
  if (typeof words === 'string') return bracket(words);
  if (Array.isArray(words)) return words.map((word) => bracketWords(word));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, value]) => [name, bracketWords(value, name)]),
  );
}

const readerFields: readonly string[] = [
  ...languageCodes,
  // Of a source and of a comment.
  ...['author', 'title', 'publisher', 'name', 'text'],
];

function bracketYaml(source: string, fields: readonly string[]): string {
  const document = parseDocument(source);
  visit(document, {
    Scalar(_, node, path) {
      const pair = path.at(-1);
      const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      const isValue = isPair(pair) && pair.value === node;
      if (isValue && fields.includes(key) && typeof node.value === 'string') {
        // A description may not grow.
        node.value = bracket(key === 'description' ? node.value.slice(2) : node.value);
      }
    },
  });
  // A file of comments alone stays what it is.
  return document.contents === null ? source : document.toString({ lineWidth: 0 });
}

function bracketMdx(source: string): string {
  const changes: { start: number; end: number; text: string }[] = [];
  const walk = (node: Nodes) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start !== undefined && end !== undefined) {
      const text = source.slice(start, end);
      if (node.type === 'text') changes.push({ start, end, text: bracket(text) });
      if (node.type === 'yaml') {
        const fields = bracketYaml(node.value, ['title', 'description', 'lead']);
        changes.push({ start, end, text: `---\n${fields.trim()}\n---` });
      }
    }
    if ('children' in node) for (const child of (node as Parents).children) walk(child);
  };
  walk(mdxToMdast(source, { features: { headingAttributes: true } }) as Nodes);
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, change) => text.slice(0, change.start) + change.text + text.slice(change.end),
      source,
    )
    .replace(
      /(<Question [^>]*title=")([^"]*)"/g,
      (_, before: string, title: string) => `${before}${bracket(title)}"`,
    );
}
