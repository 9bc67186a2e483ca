import type { Localized } from '../../language/languages.ts';
import type { Problem } from '../ledger/problem.ts';

/** A part of a figure: the name of its type and what its file says, checked by the type's schema. */
export interface FigurePart {
  /** An address of its own on the page, for one that was or may be linked to. */
  readonly id?: string;
  readonly type: string;
  readonly content: unknown;
}

/** A figure as its file has it: content/<explainer>/figures/<id>.yaml. */
export interface FigureFile {
  readonly id: string;
  /** The finding, as a sentence; {fact-id} prints a number here and below. */
  readonly title: Localized;
  /** One line of what is shown and how to read it. */
  readonly summary: Localized;
  /** What the picture shows, for those who do not see it. */
  readonly description: Localized;
  /** The number that stands large where the figure is shared, and what it is; without it, the figure's first. */
  readonly preview?: { readonly fact: string; readonly says: Localized };
  /** Ids that it had before, or of figures that became part of it: their addresses show it. */
  readonly formerly?: readonly string[];
  /** One, or several under one title, table and set of files. */
  readonly parts: readonly FigurePart[];
  /** The ids of the facts and sources that it names anywhere, each once, in their order. */
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

/** What a type's schema.ts may export besides its schema: what no schema can say of its content, with the path of each. */
export interface ContentFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Where it is in a file of data/ instead. */
  readonly in?: { readonly file: string; readonly line: number };
}

/** The figures of an explainer by their ids, and what is wrong with their files. */
export interface ReadFigures {
  readonly figures: ReadonlyMap<string, FigureFile>;
  readonly problems: readonly Problem[];
}
