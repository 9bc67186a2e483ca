import { scaleLinear } from 'd3';
import type { Size } from '../frame/sizes.ts';
import { clusterShapes, fields } from './field.ts';

/** A rectangle of dots: where its first dot stands in the field and how many columns and rows it has. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
}

/** A model of GPU: how many there are, and how many dots it gets in this view. */
export interface Model {
  readonly id: string;
  readonly chips: number;
  readonly dots: number;
}

/** A model's region: its place in the field, with a dot for every chip, and the blocks that its dots really fill. */
export interface Region {
  readonly id: string;
  readonly place: Block;
  readonly dots: readonly Block[];
}

/** A cluster lit within the first region; its leader runs from the block to the region's edge at column `leader`. */
export interface Lit {
  readonly id: keyof typeof clusterShapes;
  readonly block: Block;
  readonly leader: number;
}

// Between the regions: on wide screens a breath, on phones, where they stand one below the other, room for two lines.
const gaps = { narrow: 42, wide: 6 } as const;

/*
 *  wide                       narrow
 *  H800  H100  H20            512 ╷ ╷ 2,048   callouts above, as the next region is below
 *  ┌──┐  ┌──┐  ┌──────┐       ┌───┴─┴────┐
 *  │▓▓│  │  │  │      │       │   ▒ ▓▓   │ H800
 *  │▒ │  │  │  │      │       └──────────┘
 *  └┬┬┘  └──┘  └──────┘       ┌──────────┐
 *   │└ 2,048                  │          │ H100, then H20
 *   └ 512                     └──────────┘
 */
const litPlaces = {
  narrow: [
    { id: 'v3-cluster', x: 48, y: 9, leader: 52 },
    { id: 'r1-cluster', x: 8, y: 9, leader: 12 },
  ],
  wide: [
    { id: 'v3-cluster', x: 8, y: 61, leader: 48 },
    { id: 'r1-cluster', x: 8, y: 101, leader: 12 },
  ],
} as const;

/** Takes a number of chips, their peak and that of the chip which one dot stands for, and gives their dots. */
export function dotsByComputing(chips: number, peak: number, peakOfOneDot: number): number {
  return Math.round((chips * peak) / peakOfOneDot);
}

/**
 * Takes the models and a size and gives the field in dots, gaps included, the region of each model, the lit clusters in
 * the first region, and scales from dots to percent. Dots fill columns on wide screens and rows on phones.
 */
export function layoutGpuFleet(models: readonly Model[], { name }: Size) {
  const across = name === 'wide';
  const { columns, rows } = fields[name];
  const line = across ? rows : columns;
  let start = 0;
  const regions = models.map(({ id, chips, dots }): Region => {
    const lines = Math.ceil(chips / line);
    const place = across
      ? { x: start, y: 0, columns: lines, rows }
      : { x: 0, y: start, columns, rows: lines };
    start += lines + gaps[name];
    return { id, place, dots: fill(place, dots, across) };
  });
  const length = start - gaps[name];
  const field = across ? { columns: length, rows } : { columns, rows: length };
  const lit = litPlaces[name].map(({ id, x, y, leader }): Lit => {
    return { id, block: { x, y, ...clusterShapes[id] }, leader };
  });
  return {
    ...field,
    regions,
    lit,
    percentX: scaleLinear([0, field.columns], [0, 100]),
    percentY: scaleLinear([0, field.rows], [0, 100]),
  };
}

// The full lines of a place that so many dots fill, and the beginning of the next.
function fill({ x, y, columns, rows }: Block, dots: number, across: boolean): readonly Block[] {
  const line = across ? rows : columns;
  const full = Math.floor(dots / line);
  const rest = dots % line;
  const blocks = across
    ? [
        { x, y, columns: full, rows },
        { x: x + full, y, columns: 1, rows: rest },
      ]
    : [
        { x, y, columns, rows: full },
        { x, y: y + full, columns: rest, rows: 1 },
      ];
  return blocks.filter((block) => block.columns * block.rows > 0);
}
