import type { Kind } from '../../content/ledger/schema.ts';
import type { SceneRun } from './scene-text.ts';

/**
 * How wide a scene is laid out: `width` (px at a text size of 16 px) is the narrowest it must fit. It stretches from there:
 * what is across is in percent, with px beside it, what is down in px.
 */
export interface SceneSize {
  readonly name: 'narrow' | 'wide' | 'full';
  readonly width: number;
}

/**
 * The layouts of every figure, of one function: a container query shows one. `full` is the wide one again for columns in which
 * what was broken and reserved for 576 px would leave half the figure empty. Narrower than 280 px, a list stands for all.
 */
export const sceneSizes = {
  narrow: { name: 'narrow', width: 280 },
  wide: { name: 'wide', width: 576 },
  full: { name: 'full', width: 960 },
} as const satisfies Readonly<Record<string, SceneSize>>;

/** The layout that a column of a width in px shows. */
export function sizeWithin(width: number): SceneSize {
  const fitting = Object.values(sceneSizes).filter((size) => size.width <= width);
  return fitting.at(-1) ?? sceneSizes.narrow;
}

/** A drawing: bands from top to bottom, each as wide as the figure. One writer draws it on the page and into files. */
export interface Scene {
  readonly bands: readonly Band[];
}

/**
 * A band is `height` px high, its marks placed in percent and px; or it keeps its form at every width: `box` is its width and
 * height in a unit of its own, in which its marks are placed, and it has no texts.
 */
export type Band =
  | { readonly height: number; readonly marks: readonly Mark[] }
  | {
      readonly box: readonly [width: number, height: number];
      readonly marks: readonly BoxMark[];
      /** A pattern of the band's marks: its id on the page, its width and height in the unit, and what repeats. */
      readonly tile?: {
        readonly id: string;
        readonly size: readonly [width: number, height: number];
        readonly d: string;
      };
    };

/** How a mark is drawn, besides the colour of its kind: scene.css has a rule for each. */
export type Look =
  /** Filled as its kind is: solid, hatched, tinted under an outline. */
  | 'bar'
  /** In grey: a mark that stands for no number. */
  | 'grey'
  /** The outline alone, dashed: hypothetical, unknown, missing. */
  | 'ghost'
  /** A flat light ground in the colour of its kind. */
  | 'ground'
  /** A line in the colour of its kind; `dashes` where it is a supposition. */
  | 'stem'
  | 'dashes'
  /** In ink: an axis, a bracket, an arrow. */
  | 'axis'
  /** In the colour of lines: what only guides the eye, and counts as no mark. */
  | 'rule'
  /** In the colour of the page: a cut through marks, a plate for words on them. It counts as no mark either. */
  | 'paper'
  /** Filled with ink: drawn by us, without a kind. */
  | 'ink';

interface Common {
  /** The key of its row in the table. */
  readonly row?: string;
  readonly kind?: Kind;
  /** The view that it belongs to, where a reader chooses one: the page shows its marks while it is chosen. */
  readonly view?: string;
}

/** Across in percent of the width (`x`) and px beside it (`dx`), down in px. */
export type Mark = Common &
  (
    | {
        readonly shape: 'rect';
        readonly look: Look;
        readonly x: number;
        readonly dx?: number;
        readonly y: number;
        /** In percent, or px. */
        readonly width: number | { readonly px: number };
        readonly height: number;
      }
    | {
        readonly shape: 'line';
        readonly look: Look;
        readonly from: Point;
        readonly to: Point;
      }
    | {
        readonly shape: 'circle';
        readonly look: Look;
        readonly x: number;
        readonly dx?: number;
        readonly y: number;
        readonly r: number;
      }
    | {
        /** A path in a box of its own, which is stretched to width (percent) and height (px). */
        readonly shape: 'path';
        readonly look: Look;
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly box: readonly [width: number, height: number];
        readonly d: string;
      }
    | SceneText
  );

/** A place: percent of the width, px beside it, px down. */
export interface Point {
  readonly x: number;
  readonly dx?: number;
  readonly y: number;
}

/** A line of text, on its baseline. */
export interface SceneText extends Common, Point {
  readonly shape: 'text';
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly runs: readonly SceneRun[];
  /** Whether it stands over marks that would hide it: its letters have an edge of paper. */
  readonly halo?: boolean;
  /** Whether it says something of the picture, instead of naming a mark or its number. */
  readonly annotation?: boolean;
}

/** Marks of a band with a form of its own, in its unit. */
export type BoxMark = Common & {
  readonly shape: 'path';
  /** Besides those of all marks, in the flat colour of its kind: paler, and whole where a part of the field is lit. */
  readonly look: Look | 'dot' | 'lit';
  readonly d: string;
  /** With the band's tile, or as dashed lines of a width and dashes in the unit; else with its look. */
  readonly fill?: 'tile' | { readonly width: number; readonly dash: readonly [number, number] };
};
