import type { Kind } from '../../content/ledger/schema.ts';

/** A point of a line: a moment (ms), its number, and between what it may be. */
export interface SeriesPoint {
  readonly time: number;
  readonly value: number;
  readonly range?: { readonly low: number; readonly high: number };
}

/** A series as it is drawn: its points in the order of time, its name and its last number in words. */
export interface DrawnSeries {
  readonly id: string;
  readonly kind: Kind;
  /** The key of the row of its last point. */
  readonly row: string;
  readonly label: string;
  readonly last: string;
  readonly points: readonly SeriesPoint[];
}

/** All series, what the band is, and how numbers and years are written on the axes. */
export interface SeriesData {
  readonly marks: 'lines' | 'areas';
  readonly series: readonly DrawnSeries[];
  readonly band: string;
  /** A number in words, with its unit where it is the highest on the axis. */
  readonly amount: (value: number, withUnit: boolean) => string;
  readonly date: (time: number) => string;
}
