import type { Fact } from '../../content/ledger/fact.ts';
import type { Kind } from '../../content/ledger/schema.ts';
import type { Unit } from '../../content/ledger/units.ts';

/** Words, and the fact that they print where they are a number of the ledger. */
export interface Run {
  readonly text: string;
  readonly fact?: string;
}

/**
 * One cell of a figure's table: its words and, where it prints a number of the ledger, that fact's id. `runs` is for
 * words with numbers among them, `href` for a link out of the site, `number` for a number that the chart computed.
 */
export interface Cell extends Run {
  readonly runs?: readonly Run[];
  readonly href?: string | undefined;
  readonly number?: { readonly value: number; readonly unit: Unit };
}

/** A row of a figure's table; its first cell is its heading. */
export interface TableRow {
  /** What it is of (the id of a fact, of a statement): unique in its table, and borne by its marks as data-mark. */
  readonly key: string;
  readonly cells: readonly Cell[];
}

/** The same data as the chart, as a table. */
export interface FigureTable {
  readonly head: readonly string[];
  /** Columns (from 0) whose words the page has in full beside the picture: its table leaves them to the files. */
  readonly onlyInFiles?: readonly number[];
  readonly rows: readonly TableRow[];
}

/** All that a figure says besides its picture, in one language. */
export interface FigureData {
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** One line of what is shown and how to read it. */
  readonly summary: string;
  /** What the picture shows: the whole story for those who do not see it. */
  readonly description: string;
  /** The kinds of number in it, for the key. */
  readonly kinds: readonly Kind[];
  /** The facts it shows: their sources are named under it. */
  readonly facts: readonly Fact[];
  /** The ids of the sources it shows besides those of its facts. */
  readonly sources?: readonly string[];
  readonly table: FigureTable;
  /** Where it has several views: each of them, first the one that the page opens with. */
  readonly views?: readonly FigureView[];
  /** The name of the radio buttons that choose the view, which is its name in the address too. */
  readonly control?: string;
  /** Whether its picture is redrawn in the browser, after sliders. */
  readonly recomputes?: true;
}

/** One view of a figure: the value of its radio button, its name there and what its picture shows, where that differs. */
export interface FigureView {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

/** Takes a figure and gives the ids of all sources that it rests on, each once: those of its facts, then its own. */
export function sourcesOf({
  facts,
  sources = [],
}: Pick<FigureData, 'facts' | 'sources'>): readonly string[] {
  return [...new Set([...facts.flatMap((fact) => fact.sources), ...sources])];
}
