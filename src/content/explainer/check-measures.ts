import { languageCodes, type Language } from '../../language/languages.ts';
import type { Problem } from '../ledger/problem.ts';
import type { Explainer } from './explainers.ts';
import { measureText, type TextMeasures } from './measure-text.ts';

/** What a reader can take in. */
const most = { numbersInHundred: 4, marks: 5, twinsApart: 0.15 };

/** The measures of a text in one language. */
interface MeasuredText {
  readonly explainer: Explainer;
  readonly language: Language;
  readonly measures: TextMeasures;
}

/** Measures every text of an explainer that is written in its language. */
export function measureExplainer(explainer: Explainer): readonly MeasuredText[] {
  return languageCodes
    .filter((language) => explainer.pages[language].language === language)
    .map((language) => {
      const { outline } = explainer.pages[language];
      return { explainer, language, measures: measureText(outline, explainer.ledger, language) };
    });
}

/** The numbers in a hundred words; a text of less than a hundred counts as one. */
export function inHundred({ words, numbers }: Pick<TextMeasures, 'words' | 'numbers'>): number {
  return (numbers * 100) / Math.max(words, 100);
}

/**
 * A problem for each text that is longer, shorter or denser than it may be, or far longer than its twin. A text that asks
 * for no length is not written to be read at ease yet: it is measured, and held to nothing but its twin.
 */
export function checkMeasures(texts: readonly MeasuredText[]): readonly Problem[] {
  const shortest = texts.toSorted((one, other) => one.measures.words - other.measures.words)[0];
  return texts.flatMap(({ explainer, language, measures }): readonly Problem[] => {
    const { frontmatter, outline } = explainer.pages[language];
    const { words, densest } = measures;
    const header = outline.frontmatterLines.get('words') ?? 1;
    const at = (line: number, message: string): Problem => ({
      file: outline.file,
      line,
      column: 1,
      message,
    });
    const problems: Problem[] = [];
    const [least = 0, greatest = Infinity] = frontmatter.words?.split('-').map(Number) ?? [];
    if (words < least || words > greatest) {
      const message = `the text has ${words} words, and its header asks for ${frontmatter.words ?? ''}. Cut it, write on, or ask for another length`;
      problems.push(at(header, message));
    }
    const isHeld = frontmatter.words !== undefined;
    const density = inHundred(measures);
    if (isHeld && density > most.numbersInHundred) {
      const message = `the text has ${density.toFixed(1)} numbers in a hundred words, ${most.numbersInHundred} at most. Leave some to figures and notes`;
      problems.push(at(header, message));
    }
    if (isHeld && densest.marks > most.marks) {
      const message = `the paragraph has ${densest.marks} claims, numbers, terms and sources, ${most.marks} at most. Split it, or leave some to figures and notes`;
      problems.push(at(densest.line, message));
    }
    const other = shortest?.measures.words ?? words;
    if (words > other * (1 + most.twinsApart)) {
      const { file } = shortest?.explainer.pages[shortest.language].outline ?? outline;
      const message = `the text has ${words} words and ${file} ${other}: more than ${most.twinsApart * 100} % apart. Does one of them say more?`;
      problems.push(at(header, message));
    }
    return problems;
  });
}

/** The measures as a table, a line a text. */
export function tellMeasures(texts: readonly MeasuredText[]): readonly string[] {
  const rows = texts.map(({ explainer, language, measures }) => {
    const { words, densest, sentences } = measures;
    const twin = texts.find((text) => text.explainer === explainer && text.language !== language);
    const apart = twin ? `${signed((words / twin.measures.words - 1) * 100)} %` : '';
    const mean = sentences.reduce((sum, one) => sum + one, 0) / Math.max(sentences.length, 1);
    return [
      explainer.id,
      language,
      String(words),
      inHundred(measures).toFixed(1),
      `${densest.marks} (line ${densest.line})`,
      apart,
      mean.toFixed(1),
      String(Math.max(0, ...sentences)),
    ];
  });
  const head = [
    'text',
    '',
    'words',
    'numbers in 100',
    'marks in a paragraph',
    'than its twin',
    'words in a sentence',
    'at most',
  ];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
