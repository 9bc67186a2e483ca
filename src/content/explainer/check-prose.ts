import type { Nodes, Parents } from 'mdast';
import { isTag, type Outline } from './outline.ts';
import type { Problem } from '../ledger/problem.ts';
import { placeAt } from '../ledger/read-content.ts';
import { typedNumbers, withoutNames } from '../ledger/typed-numbers.ts';

/** Every number typed into prose and every text defect. `names` may contain numbers. */
export function checkProse(outline: Outline, names: readonly string[]): readonly Problem[] {
  const { file } = outline;
  const problems: Problem[] = [];

  const visit = (node: Nodes) => {
    if (isTag(node) && node.name === 'Literal') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'text') {
      for (const found of typedNumbers(node.value, names)) {
        const message = `the number "${found}" is typed into the text. Put it into facts.yaml and write <Fact id="…" /> (a date: <Date of="…" />; a real exception: <Literal reason="…">${found}</Literal>)`;
        problems.push({ file, ...placeWithin(node.value, found, line, column), message });
      }
    }
    if (node.type === 'paragraph' || node.type === 'heading') {
      for (const message of textDefects(withoutNames(flatText(node), names)))
        problems.push({ file, line, column, message });
    }
    if (isTag(node)) {
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'title') continue;
        const title = typeof attribute.value === 'string' ? attribute.value : '';
        for (const found of typedNumbers(title, names)) {
          const message = `the number "${found}" is typed into a title: say it without the number`;
          problems.push({ file, line, column, message });
        }
      }
    }
    if ('children' in node) for (const child of (node as Parents).children) visit(child);
  };
  visit(outline.tree);
  return problems;
}

/** Longer quotations are somebody else's text, not ours. */
const longestQuotation = 25;

/** A sentence for each slip of the keyboard in a text, in which ￼ stands for a tag. */
export function textDefects(text: string): readonly string[] {
  // Years and names (V3, Llama 3.1 405B) are no parts of numbers; after a full stop, two to four small letters may be
  // the end of an address (a.com, a.blog).
  const defects: [RegExp, string][] = [
    [
      /(?<![\p{L}\d.,])\d{1,3}[ \u00a0\u202f]\d{3}(?![\p{L}\d])/u,
      'there is a space inside a number',
    ],
    [/(?<![\p{L}\d.,])\d{1,3}[.,] \d/u, 'there is a space inside a number'],
    [
      /[\p{Ll}￼)](?:[!?;:,]|\.(?!\p{Ll}{2,4}(?!\p{L})))(?=\p{L}{2})/u,
      'a space is missing after a mark of punctuation',
    ],
    [/[^\s.…] [,.;:!?](?=\s|$)/u, 'there is a space before a mark of punctuation'],
    [/\S {2,}\S/u, 'there are two spaces in a row'],
    [/(?<![\p{L}\d])(\p{L}{2,}) \1(?![\p{L}\d])/iu, 'a word stands twice'],
    [/[,;:]{2}|(?<!\.)\.\.(?!\.)/u, 'a mark of punctuation stands twice'],
  ];
  const problems = defects.flatMap(([pattern, message]) => {
    const found = pattern.exec(text);
    return found ? [`${message}: "…${excerpt(text, found.index)}…". Correct it`] : [];
  });
  for (const [, quotation = ''] of text.matchAll(/“([^”]*)”/g)) {
    const words = quotation.trim().split(/\s+/).length;
    if (words <= longestQuotation) continue;
    problems.push(
      `a quotation has ${words} words: "${quotation.slice(0, 40)}…". Quote ${longestQuotation} at most and tell the rest`,
    );
  }
  for (const [open, close] of ['()', '[]', '“”', '«»']) {
    if (count(text, open ?? '') !== count(text, close ?? '')) {
      problems.push(`${open} and ${close} do not pair: "${excerpt(text, 0)}…". Add or remove one`);
    }
  }
  return problems;
}

function excerpt(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 15), index + 25)
    .replaceAll('￼', '<…>')
    .trim();
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

// The text of a block, with ￼ for every tag that brings words of its own.
function flatText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (isTag(node) && node.children.length === 0) return '￼';
  return 'children' in node ? (node as Parents).children.map(flatText).join('') : '';
}

// Where in a text that begins at a line and column a word stands.
function placeWithin(text: string, word: string, line: number, column: number) {
  const within = placeAt(text, text.indexOf(word));
  return {
    line: line + within.line - 1,
    column: within.line === 1 ? column + within.column - 1 : within.column,
  };
}
