import { clusterShapes, fields } from './field.ts';

/** One size of the picture on the first screen, in dots: the whole field and the lit block within it. */
export interface HeroLayout {
  readonly name: 'narrow' | 'wide';
  readonly columns: number;
  readonly rows: number;
  readonly lit: {
    readonly x: number;
    readonly y: number;
    readonly columns: number;
    readonly rows: number;
  };
}

const run = clusterShapes['v3-cluster'];

/** The field of the whole fleet on phones and on wide screens, with the cluster of the V3 run lit. */
export const heroLayouts: readonly HeroLayout[] = [
  { name: 'narrow', ...fields.narrow, lit: { x: 12, y: 100, ...run } },
  { name: 'wide', ...fields.wide, lit: { x: 46, y: 46, ...run } },
];
