import type { Source } from './ledger.ts';

/** A source's author without particulars: "SemiAnalysis (D. Patel, …)" is "SemiAnalysis". */
export function shortAuthor({ author }: Source): string {
  return author.replace(/ \(.*\)$/, '');
}

/** Author and year, as a note cites a source: "Energy Agency 2024". */
export function citation(source: Source): string {
  return `${shortAuthor(source)} ${source.date.slice(0, 4)}`;
}
