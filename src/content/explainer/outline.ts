import { resolve } from 'node:path';
import type { Nodes, Parents, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../ledger/problem.ts';
import { readContent } from '../ledger/read-content.ts';
import { yamlMistakes } from '../ledger/yaml-wording.ts';
import { countWords } from '../numbers/count-words.ts';
import { mdxMistake } from './mdx-wording.ts';

/** A tag as it stands in MDX: its name, attributes and place. */
interface WrittenTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The id of the section it stands in; empty before the first heading. */
  readonly section: string;
  readonly line: number;
  readonly column: number;
}

/** What one MDX file consists of, as far as the page around it and the checks need to know. */
export interface Outline {
  readonly file: string;
  /** What it was read from, as readContent gives it. */
  readonly text: string;
  readonly frontmatter: unknown;
  /** The line of each frontmatter field. */
  readonly frontmatterLines: ReadonlyMap<string, number>;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    /** Ids that it had before: their addresses lead to it. */
    readonly formerly: readonly string[];
    readonly line: number;
  }[];
  readonly tags: readonly WrittenTag[];
  readonly words: number;
  readonly tree: Root;
  readonly problems: readonly Problem[];
}

// Each file's outline as it was read last: every language asks for those of all others, and a text is parsed once.
const readLast = new Map<string, Outline>();

/** The outline of an MDX file of the content folder, read anew where its text has changed. Never throws on content. */
export function readOutline(root: string, name: string): Outline {
  const file = `content/${name}`;
  const { text, problems, readable } = readContent(root, name);
  if (!readable) return emptyOutline(file, problems);
  const path = resolve(root, name);
  const last = readLast.get(path);
  if (last?.text === text) return last;
  const outline = readOutlineText(file, text, problems);
  readLast.set(path, outline);
  return outline;
}

/** The outline of the text of an MDX file, with the problems found so far. Never throws on content. */
export function readOutlineText(
  file: string,
  text: string,
  found: readonly Problem[] = [],
): Outline {
  let tree: Root;
  try {
    tree = mdxToMdast(text, {
      // The page prints curly quotation marks: what is read here is what readers see.
      features: { headingAttributes: true, smartPunctuation: true },
    }) as Root;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return emptyOutline(file, [{ file, ...mdxMistake(message, text) }]);
  }

  const sections: Outline['sections'][number][] = [];
  const tags: WrittenTag[] = [];
  let words = 0;
  let frontmatter: unknown;
  let frontmatterLines = new Map<string, number>();
  const problems: Problem[] = [...found];

  walk(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'yaml') {
      const mistakes = yamlMistakes(node.value).map((mistake) => ({
        file,
        line: line + mistake.line,
        column: mistake.column,
        message: `the header is no valid YAML here: ${mistake.message}`,
      }));
      problems.push(...mistakes);
      if (mistakes.length === 0) {
        ({ frontmatter, lines: frontmatterLines } = readFrontmatter(node.value, line));
      }
    } else if (node.type === 'heading' && node.depth === 2) {
      const title = textOf(node);
      const { id, formerly = '' } =
        (node.data as { hProperties?: Readonly<Record<string, string>> } | undefined)
          ?.hProperties ?? {};
      if (id) sections.push({ id, title, formerly: formerly.split(' ').filter(Boolean), line });
      else {
        const message = `the heading "${title}" has no section id: write ## ${title} { #its-id }`;
        problems.push({ file, line, column, message });
      }
    } else if (isTag(node)) {
      const attributes = attributesOf(node);
      tags.push({
        name: node.name ?? '',
        attributes,
        section: sections.at(-1)?.id ?? '',
        line,
        column,
      });
      if (attributes['title']) words += countWords(attributes['title']);
      if (node.name === 'Fact' || node.name === 'Date') words += 2;
    } else if (node.type === 'text') {
      words += countWords(node.value);
    }
  });
  return { file, text, frontmatter, frontmatterLines, sections, tags, words, tree, problems };
}

/** What a tag is given, by name; "" where that is no plain text. */
export function attributesOf({ attributes }: TagNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute'
        ? [[each.name, typeof each.value === 'string' ? each.value : '']]
        : [],
    ),
  );
}

/** The ids of the figures of a text in their order. */
export function figuresOf({ tags }: Outline): readonly string[] {
  return tags
    .filter(({ name }) => name === 'Chart')
    .map(({ attributes }) => attributes['id'] ?? '');
}

/** The id of the figure of the first screen, which has no number; undefined where there is none. */
export function heroOf({ frontmatter }: Outline): string | undefined {
  const { hero } = (frontmatter ?? {}) as { readonly hero?: unknown };
  return typeof hero === 'string' ? hero : undefined;
}

/** The ids of all figures of a page, each once: that of the first screen, and those of the text. */
export function shownFigures(outline: Outline): readonly string[] {
  return [...new Set([heroOf(outline) ?? [], figuresOf(outline)].flat())];
}

/** The number of a figure, from 1; 0 where the text does not have it. */
export function figureNumber(outline: Outline, id: string): number {
  return figuresOf(outline).indexOf(id) + 1;
}

/** The ids of all tags of a name, in order. */
export function idsOf(outline: Outline, tag: string): readonly string[] {
  return outline.tags
    .filter(({ name }) => name === tag)
    .map(({ attributes }) => attributes['id'] ?? '');
}

/** Whether a text has a tag of that name. */
export function hasTag({ tags }: Outline, tag: string): boolean {
  return tags.some(({ name }) => name === tag);
}

/** A tag in the tree of a text. */
export type TagNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a tag. */
export function isTag(node: Nodes): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Calls back for each node of a tree, parents first. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of (node as Parents).children) walk(child, visit);
}

function textOf(node: Nodes): string {
  let text = '';
  walk(node, (inner) => {
    if (inner.type === 'text') text += inner.value;
  });
  return text;
}

function readFrontmatter(source: string, firstLine: number) {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const lines = new Map<string, number>();
  const values = (document.toJS() ?? {}) as Record<string, unknown>;
  for (const name of Object.keys(values)) {
    const node = document.get(name, true);
    const start = isNode(node) ? node.range?.[0] : 0;
    lines.set(name, firstLine + counter.linePos(start ?? 0).line);
  }
  return { frontmatter: values, lines };
}

function emptyOutline(file: string, problems: readonly Problem[]): Outline {
  const tree: Root = { type: 'root', children: [] };
  return {
    file,
    text: '',
    frontmatter: undefined,
    frontmatterLines: new Map(),
    sections: [],
    tags: [],
    words: 0,
    tree,
    problems,
  };
}
