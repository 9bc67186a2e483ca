import type { Source } from './ledger.ts';

/** Takes a source and gives its author without particulars: "SemiAnalysis (D. Patel, …)" is "SemiAnalysis". */
export function shortAuthor({ author }: Source): string {
  return author.replace(/ \(.*\)$/, '');
}

/** Takes a source and gives author and year, as a note cites it: "DeepSeek-AI 2024". */
export function citation(source: Source): string {
  return `${shortAuthor(source)} ${source.date.slice(0, 4)}`;
}
