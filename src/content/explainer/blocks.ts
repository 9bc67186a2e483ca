import type { ListItem, Nodes, RootContent } from 'mdast';
import { languageCodes, type Language } from '../../language/languages.ts';
import { isTag, walk, type Outline } from './outline.ts';

/** What tells which block of another language is the twin of one. */
export interface BlockMarks {
  readonly section: string;
  /** What both languages write alike in it: its tags and their attributes. */
  readonly marks: ReadonlySet<string>;
}

/** A block of running text: a paragraph, a list item or a dated note. */
export interface Block extends BlockMarks {
  readonly node: RootContent | ListItem;
}

/**
 * For each language the id of every block of an explainer, in the order of its text: "investment-2" is the second of
 * its section. Twins have the same id; a block that one language alone has takes that of the block before it and the
 * language ("investment-2-en"), so that the others keep theirs.
 */
export function blockIds(
  outlines: Readonly<Record<Language, Outline>>,
): Readonly<Record<Language, readonly string[]>> {
  const [first = 'pt'] = languageCodes;
  const blocks = blocksOf(outlines[first]);
  const ids = blocks.map(({ section }, index) => {
    const before = blocks.slice(0, index).filter((block) => block.section === section);
    return `${section || 'start'}-${before.length + 1}`;
  });
  const entries = languageCodes.map((language) => {
    if (language === first) return [language, ids];
    const own = blocksOf(outlines[language]);
    const twins = alignBlocks(own, blocks);
    return [language, nameBlocks(own, twins, ids, language)];
  });
  return Object.fromEntries(entries) as Record<Language, readonly string[]>;
}

/** The blocks of a text in their order. */
export function blocksOf(outline: Outline): readonly Block[] {
  let section = '';
  const sections = new Map(outline.sections.map(({ line, id }) => [line, id]));
  return outline.tree.children.flatMap((node): Block[] => {
    if (node.type === 'heading') {
      section = sections.get(node.position?.start.line ?? 0) ?? section;
      return [];
    }
    if (node.type === 'list')
      return node.children.map((item) => ({ node: item, section, marks: marksIn(item) }));
    const isBlock = node.type === 'paragraph' || (isTag(node) && node.name === 'Aside');
    return isBlock ? [{ node, section, marks: marksIn(node) }] : [];
  });
}

function marksIn(block: Nodes): ReadonlySet<string> {
  const marks = new Set<string>();
  walk(block, (node) => {
    if (!isTag(node)) return;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
        marks.add(`${node.name} ${attribute.name} ${attribute.value}`);
      }
    }
  });
  return marks;
}

/**
 * For each block the index of its twin among the others, or undefined. In each section the order is kept and as many
 * marks as possible are shared: the longest common subsequence, weighted.
 */
export function alignBlocks(
  blocks: readonly BlockMarks[],
  others: readonly BlockMarks[],
): readonly (number | undefined)[] {
  // best[i][j]: the most that blocks from i on and others from j on can have in common.
  const best = [...blocks, undefined].map(() => new Array<number>(others.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => {
    const [block, other] = [blocks[i], others[j]];
    if (!block || !other || block.section !== other.section) return -1;
    const shared = [...block.marks].filter((mark) => other.marks.has(mark)).length;
    return 1 + 3 * shared + at(i + 1, j + 1);
  };
  for (let i = blocks.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
    }
  }
  const twins = new Array<number | undefined>(blocks.length).fill(undefined);
  for (let i = 0, j = 0; i < blocks.length && j < others.length;) {
    if (paired(i, j) === at(i, j)) twins[i++] = j++;
    else if (at(i + 1, j) === at(i, j)) i++;
    else j++;
  }
  return twins;
}

function nameBlocks(
  blocks: readonly Block[],
  twins: readonly (number | undefined)[],
  ids: readonly string[],
  language: Language,
): readonly string[] {
  const names: string[] = [];
  for (const [index, { section }] of blocks.entries()) {
    const twin = twins[index];
    const previous = blocks[index - 1]?.section === section ? names[index - 1] : undefined;
    names.push(
      (twin === undefined ? undefined : ids[twin]) ?? `${previous ?? section}-${language}`,
    );
  }
  return names;
}
