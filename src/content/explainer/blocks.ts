import type { ListItem, Nodes, RootContent } from 'mdast';
import { passageTags } from '../vocabulary.ts';
import { isTag, walk, type Outline } from './outline.ts';

/** What tells which block of another language is the twin of one. */
export interface BlockMarks {
  readonly section: string;
  /** What both languages write alike in it: its tags and their attributes. */
  readonly marks: ReadonlySet<string>;
  /** Its id where that is known: it is the twin of none but what has the same. */
  readonly id?: string | undefined;
}

/** A block of running text: a paragraph, a list item, a dated note or a box. */
export interface Block extends BlockMarks {
  /** As it was written. */
  readonly text: string;
  readonly node: RootContent | ListItem;
}

/** The blocks of a text in their order. */
export function blocksOf(outline: Outline): readonly Block[] {
  let section = '';
  const sections = new Map(outline.sections.map(({ line, id }) => [line, id]));
  const block = (node: Block['node']): Block => {
    const { start, end } = node.position ?? {};
    const text = outline.text.slice(start?.offset ?? 0, end?.offset ?? 0);
    return { node, section, text, marks: marksIn(node) };
  };
  return outline.tree.children.flatMap((node): Block[] => {
    if (node.type === 'heading') {
      section = sections.get(node.position?.start.line ?? 0) ?? section;
      return [];
    }
    if (node.type === 'list') return node.children.map(block);
    const isBlock = node.type === 'paragraph' || isNote(node);
    return isBlock ? [block(node)] : [];
  });
}

// An answer is called by the id of its question, not by its place.
function isNote(node: RootContent): boolean {
  return isTag(node) && passageTags.includes(node.name ?? '');
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
 * marks as possible are shared: the longest common subsequence, weighted. Blocks of the same id are twins.
 */
export function alignBlocks(
  blocks: readonly BlockMarks[],
  others: readonly BlockMarks[],
): readonly (number | undefined)[] {
  // best[i][j]: the most that blocks from i on and others from j on can have in common.
  const best = [...blocks, undefined].map(() => new Array<number>(others.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const [ids, otherIds] = [blocks, others].map((all) => new Set(all.map(({ id }) => id)));
  const paired = (i: number, j: number) => {
    const [block, other] = [blocks[i], others[j]];
    if (!block || !other || block.section !== other.section) return -1;
    const { id = other.id } = block;
    const known = id !== undefined && block.id === other.id;
    if (!known && id !== undefined) {
      const hasTwin = otherIds?.has(block.id ?? '') || ids?.has(other.id ?? '');
      if (hasTwin || (block.id !== undefined && other.id !== undefined)) return -1;
    }
    const shared = [...block.marks].filter((mark) => other.marks.has(mark)).length;
    // No marks outweigh an id: a text has fewer of them than this.
    return (known ? 1000 : 1) + 3 * shared + at(i + 1, j + 1);
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
