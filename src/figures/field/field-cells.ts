import {
  barDashes,
  barLines,
  barPart,
  dotsIn,
  fill,
  outlines,
  without,
  type CellBlock,
  type CellForm,
  type Filled,
} from './cells.ts';
import type { Kind } from '../../content/ledger/schema.ts';
import type { Band, BoxMark } from '../frame/scene.ts';

/** What a field counts: the key of its row, its kind and how many. */
export interface Counted {
  readonly id: string;
  readonly kind: Kind;
  readonly count: number;
}

/** A field as it is laid out: how many cells stand in a row, and at which column each lit group begins. */
export interface FieldPlan {
  readonly form: CellForm;
  readonly columns: number;
  readonly starts: readonly number[];
  readonly across: readonly number[];
}

/** How many cells stand between two lit groups at least. */
export const groupGap = 4;

/** How many cells a lit group is wide: about as many as it is high. */
export function groupColumns(count: number, { dots }: CellForm, most: number): number {
  return Math.min(most, Math.max(1, Math.ceil(Math.sqrt(Math.ceil(count / dots)))));
}

/** The columns of a field whose width is `form` times its height. */
export function fieldColumns(count: number, cell: CellForm, form: number): number {
  const cells = Math.ceil(count / cell.dots);
  return Math.round(Math.sqrt((cells * form * cell.height) / cell.width));
}

/**
 * The field as a band. `as` says whether its cells are dots, in a pattern with an id of its own on the page, or bars: dots of
 * less than a pixel are a grey that each browser mixes in its own way.
 */
export function fieldBand(
  total: Counted,
  lit: readonly Counted[],
  { form, columns, starts, across }: FieldPlan,
  as: 'bars' | { readonly tile: string },
): Extract<Band, { readonly box: unknown }> {
  const groups = lit.map((group, index) =>
    fill(group.count, form, { x: starts[index] ?? 0, y: 0, across: across[index] ?? 1 }),
  );
  const all = fill(total.count, form, { x: 0, y: 0, across: columns });
  const taken = groups.flatMap(({ blocks, rest }) => [...blocks, ...(rest ? [cellAt(rest)] : [])]);
  const unlit = { blocks: without(all.blocks, taken), rest: all.rest };
  const rests = groups.flatMap(({ rest }) => rest ?? []);
  const draw = (filled: Filled, { id: row, kind }: Counted, look: 'dot' | 'lit') =>
    drawn(filled, form, as).map((mark): BoxMark => ({ row, kind, look, shape: 'path', ...mark }));
  const rows = Math.ceil(total.count / form.dots / columns);
  return {
    box: [columns * form.width, rows * form.height],
    ...(as !== 'bars' && { tile: { id: as.tile, ...tileOf(form) } }),
    marks: [
      ...draw(unlit, total, 'dot'),
      ...rests.map(({ x, y, dots }): BoxMark => ({
        row: total.id,
        kind: total.kind,
        look: 'dot',
        shape: 'path',
        d: part(form, as, x, y, dots, form.dots),
      })),
      ...groups.flatMap((group, index) => {
        const counted = lit[index];
        return counted ? draw(group, counted, 'lit') : [];
      }),
    ],
  };
}

function drawn(
  { blocks, rest }: Filled,
  form: CellForm,
  as: 'bars' | { readonly tile: string },
): readonly Pick<BoxMark, 'd' | 'fill'>[] {
  const whole: Pick<BoxMark, 'd' | 'fill'> =
    as === 'bars'
      ? { d: barLines(blocks, form), fill: barDashes(form) }
      : { d: outlines(blocks, form), fill: 'tile' };
  return [
    ...(blocks.length > 0 ? [whole] : []),
    ...(rest ? [{ d: part(form, as, rest.x, rest.y, 0, rest.dots) }] : []),
  ];
}

function part(
  form: CellForm,
  as: 'bars' | { readonly tile: string },
  x: number,
  y: number,
  from: number,
  to: number,
): string {
  return as === 'bars' ? barPart(form, x, y, from, to) : dotsIn(form, x, y, from, to);
}

/** A pattern of one cell would be smaller than 5 px: each engine rounds it in its own way. */
const tileRows = 4;

function tileOf(form: CellForm) {
  return {
    size: [form.width, form.height * tileRows],
    d: Array.from({ length: tileRows }, (_, y) => dotsIn(form, 0, y)).join(''),
  } as const;
}

function cellAt({ x, y }: { readonly x: number; readonly y: number }): CellBlock {
  return { x, y, columns: 1, rows: 1 };
}
