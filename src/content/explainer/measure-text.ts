import type { Nodes, Paragraph, Parents } from 'mdast';
import { formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { countWords } from '../numbers/count-words.ts';
import { formatFact } from '../numbers/numbers.ts';
import type { FactForm } from '../vocabulary.ts';
import { blocksOf } from './blocks.ts';
import { countNumberWords } from './number-words.ts';
import { attributesOf, isTag, walk, type Outline, type TagNode } from './outline.ts';

/** How dense a text is: from its lead to its closing sentence, notes included, without questions, boxes and figures. */
export interface TextMeasures {
  readonly words: number;
  /** Those of the ledger, and those above twelve that are spelt out. */
  readonly numbers: number;
  /** The paragraph with the most claims, numbers, terms and sources, and how many. */
  readonly densest: { readonly marks: number; readonly line: number };
  /** The number of words in each sentence. */
  readonly sentences: readonly number[];
}

const marks = ['Claim', 'Fact', 'Term', 'Source'];

/** What stands beside the story. */
const boxes = ['Brief', 'About'];

/** What comes after the story: its sections are of another kind. */
const afterStory = ['Question', 'Comments', 'Sources'];

/** Measures the text of an explainer in a language; throws on a number that the ledger does not have. */
export function measureText(outline: Outline, ledger: Ledger, language: Language): TextMeasures {
  const { lead = '' } = (outline.frontmatter ?? {}) as { readonly lead?: string };
  const paragraphs = storyParagraphs(outline);
  const texts = [lead, ...paragraphs.map((node) => printed(node, ledger, language))];
  const spelt = [lead, ...paragraphs.map(spelling)].map((text) => countNumberWords(text, language));
  const facts = paragraphs.map((node) => tagsIn(node, ['Fact']).length);
  const dense = paragraphs.map((node) => ({
    marks: tagsIn(node, marks).length,
    line: node.position?.start.line ?? 1,
  }));
  return {
    words: total(texts.map(countWords)),
    numbers: total([...spelt, ...facts]),
    densest: dense.toSorted((one, other) => other.marks - one.marks)[0] ?? { marks: 0, line: 1 },
    sentences: texts.flatMap(sentencesOf).map(countWords),
  };
}

// The paragraphs of the sections before the questions; those of boxes are no part of the story.
function storyParagraphs(outline: Outline): readonly Paragraph[] {
  const end = outline.tags.find(({ name }) => afterStory.includes(name))?.section;
  const ids = ['', ...outline.sections.map(({ id }) => id)];
  const story = end === undefined ? ids : ids.slice(0, ids.indexOf(end));
  const found: Paragraph[] = [];
  for (const { node, section } of blocksOf(outline)) {
    if (!story.includes(section) || (isTag(node) && boxes.includes(node.name ?? ''))) continue;
    walk(node, (inner) => {
      if (inner.type === 'paragraph') found.push(inner);
    });
  }
  return found;
}

function tagsIn(node: Nodes, names: readonly string[]): readonly TagNode[] {
  const found: TagNode[] = [];
  walk(node, (inner) => {
    if (isTag(inner) && names.includes(inner.name ?? '')) found.push(inner);
  });
  return found;
}

// A paragraph as the page prints it.
function printed(node: Nodes, ledger: Ledger, language: Language): string {
  if (node.type === 'text') return node.value;
  if (isTag(node)) {
    const { id = '', form, of = '' } = attributesOf(node);
    if (node.name === 'Fact') return formatFact(ledger.fact(id), language, form as FactForm);
    if (node.name === 'Date') return formatDate(of, language);
  }
  if (!('children' in node)) return '';
  return (node as Parents).children.map((child) => printed(child, ledger, language)).join('');
}

// The words of a paragraph; a tag without words of its own ends a number.
function spelling(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || node.children.length === 0) return '.';
  return (node as Parents).children.map(spelling).join('');
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…][”)]*)\s+(?=[\p{Lu}“(])/u).filter((each) => countWords(each) > 0);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
