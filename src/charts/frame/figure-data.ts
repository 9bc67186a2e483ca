import type { Fact } from '../../ledger/fact.ts';

/** Words, and the fact that they print where they are a number of the ledger. */
export interface Run {
  readonly text: string;
  readonly fact?: string;
}

/**
 * One cell of a figure's table: its words and, where it prints a number of the ledger, that fact's id. `runs` is for
 * words with numbers among them, `href` for a link out of the site.
 */
export interface Cell extends Run {
  readonly runs?: readonly Run[];
  readonly href?: string | undefined;
}

/** The same data as the chart, as a table. The first cell of each row is its heading. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Takes facts and gives the ids of all sources that they rest on, each once. */
export function sourcesOf(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.flatMap((fact) => fact.sources))];
}
