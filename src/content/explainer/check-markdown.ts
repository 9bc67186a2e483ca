import type { Nodes, Parents } from 'mdast';
import type { Problem } from '../ledger/problem.ts';
import { placeAt } from '../ledger/read-content.ts';
import { suggestion } from '../ledger/suggestion.ts';
import { lineTags } from '../vocabulary.ts';
import { shownFigures, idsOf, walk, type Outline, type TagNode } from './outline.ts';

/** A longer paragraph is a slip, and nobody reads it. */
const longestParagraph = 3000;

/** A problem for each piece of Markdown or code that the page has no place for. */
export function checkMarkdown(outline: Outline): readonly Problem[] {
  const { file, sections, text } = outline;
  const anchors = [
    ...sections.map(({ id }) => id),
    ...idsOf(outline, 'Question'),
    ...shownFigures(outline),
  ];
  const problems: Problem[] = [...text.matchAll(/\t/g)].map(({ index }) => ({
    file,
    ...placeAt(text, index),
    message: 'a tab stands here: write a space',
  }));
  walk(outline.tree, (node) => {
    const message = reproach(node, anchors);
    const { start, end } = node.position ?? {};
    const { line = 1, column = 1 } = start ?? {};
    if (message) problems.push({ file, line, column, message });
    const length = (end?.offset ?? 0) - (start?.offset ?? 0);
    if (node.type === 'paragraph' && length > longestParagraph) {
      const message = `a paragraph has ${length} characters, ${longestParagraph} at most. Split it`;
      problems.push({ file, line, column, message });
    }
  });
  return problems;
}

function reproach(node: Nodes, anchors: readonly string[]): string | undefined {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return /^\s*\/\*/.test(node.value)
        ? undefined
        : `{${node.value}} is code. Write a brace that readers see as \\{, or remove it`;
    case 'mdxjsEsm':
      return 'an import or export is code, and the tags are there without it: remove it';
    case 'heading':
      return node.depth === 1
        ? 'a heading of the first level is the title, which stands in the header: write ## and an id'
        : undefined;
    case 'image':
      return 'a picture has no place in the text: a chart shows what is meant, with its numbers';
    case 'link': {
      const { url } = node;
      if (/^(https?:\/\/|mailto:|\/)/.test(url)) return undefined;
      if (!url.startsWith('#')) return `the link "${url}" needs its whole address: https://…`;
      const id = url.slice(1);
      if (anchors.includes(id)) return undefined;
      return `the link "${url}" leads nowhere on this page. ${suggestion(id, anchors, 'the section ids of this file')}`;
    }
    case 'mdxJsxTextElement':
      return lineTags.includes(node.name ?? '')
        ? `<${node.name}> stands within a sentence: give it a line of its own, with an empty line before and after it`
        : reproachTerm(node);
    case 'mdxJsxFlowElement':
      return reproachTerm(node);
    default:
      return undefined;
  }
}

function reproachTerm(node: TagNode): string | undefined {
  return node.name === 'Term' && !holdsWords(node)
    ? `a <Term> holds more than words, and the page shows its words alone: take ** or _, links and tags out of it, or put them around it`
    : undefined;
}

function holdsWords({ children }: Parents): boolean {
  return children.every(
    (child) => child.type === 'text' || (child.type === 'paragraph' && holdsWords(child)),
  );
}
