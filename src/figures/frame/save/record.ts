/** One cell of a figure's table as its files have it; `value` is the plain number in `unit`. */
export interface RecordCell {
  readonly text: string;
  /** The id of the number in the ledger. */
  readonly fact?: string;
  readonly value?: number;
  readonly unit?: string;
  /** The unit in words: "US$", "horas de GPU". */
  readonly unitName?: string;
  readonly href?: string;
}

/** A column: its heading, and where it holds numbers the headings of the CSV's two columns for them. */
export interface RecordColumn {
  readonly heading: string;
  readonly numbers?: { readonly value: string; readonly unit: string };
}

/** All that a figure's files say, in one language: what its JSON file holds and what CSV and SVG are made of. */
export interface FigureRecord {
  readonly figure: string;
  /** Its number on the page; that of the first screen has none. */
  readonly number?: number;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  /** The BCP 47 tag of the language. */
  readonly language: string;
  /** The day of the last change, YYYY-MM-DD. */
  readonly updated: string;
  /** The figure's own address. */
  readonly address: string;
  readonly explainer: string;
  readonly site: string;
  readonly license: { readonly name: string; readonly url: string };
  readonly sources: readonly {
    readonly id: string;
    readonly citation: string;
    readonly title: string;
    readonly publisher: string;
    readonly date: string;
    readonly url?: string | undefined;
  }[];
  /** What the reader chose, in words: { "Contexto": "32 mil tokens" }. Empty in the stored files. */
  readonly state: Readonly<Record<string, string>>;
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly (readonly RecordCell[])[];
}
