import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { everyLanguage, fallbackOf, languages, type Language } from '../../language/languages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { describeProblem, type Problem } from '../ledger/problem.ts';
import { checkTwins } from './check-structure.ts';
import { checkClaims } from './check-use.ts';
import { walk, type Outline } from './outline.ts';

/** Shorter texts may be the same in two languages: "Llama 3.1". */
const fewestWords = 6;

/**
 * What the text in a language still lacks. `outlines` are those of an explainer as they are written. A language whose
 * texts must all be there lacks nothing in this sense: its gaps are problems.
 */
export function missingParts(
  ledger: Ledger,
  outlines: Readonly<Record<Language, Outline>>,
  language: Language,
): readonly Problem[] {
  const fallback = fallbackOf(language);
  if (!fallback) return [];
  const [own, other] = [outlines[language], outlines[fallback]];
  if (own.tree.children.length === 0) return own.problems;
  // Nothing but the two texts counts: the other languages are looked at among themselves.
  const pair = everyLanguage((code) => (code === language ? own : other));
  const alone = everyLanguage(() => other);
  const known = new Set([...checkTwins(alone), ...checkClaims(ledger, alone)].map(describeProblem));
  const unlike = [...checkTwins(pair), ...checkClaims(ledger, pair)].filter(
    (problem) => !known.has(describeProblem(problem)),
  );
  return [...unlike, ...untranslated(own, other, languages[fallback].name)];
}

function untranslated(own: Outline, other: Outline, name: string): readonly Problem[] {
  const texts = new Set(textsOf(other).map(({ text }) => text));
  return textsOf(own)
    .filter(({ text }) => texts.has(text))
    .map(({ text, line }) => ({
      file: own.file,
      line,
      message: `is still in ${name}: "${text.length > 50 ? `${text.slice(0, 50)}…` : text}"`,
    }));
}

function textsOf({ tree, tags, frontmatter, frontmatterLines }: Outline) {
  const texts: { text: string; line: number }[] = [];
  const fields = Object.entries((frontmatter ?? {}) as Record<string, unknown>);
  for (const [field, value] of fields) {
    texts.push({ text: String(value), line: frontmatterLines.get(field) ?? 1 });
  }
  walk(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    texts.push({ text: toString(node), line: node.position?.start.line ?? 1 });
  });
  for (const { attributes, line } of tags) texts.push({ text: attributes['title'] ?? '', line });
  return texts.filter(({ text }) => text.split(/\s+/).length >= fewestWords);
}
