/** The side of a square in its cell, whose side is one: what is left is the gap between two. */
export const side = 0.84;

/** How many dashed squares say "and more". */
const ghosts = 3;

/** How the cells of a block are filled: columns of so many cells, each from its foot up; or lines of so many, from the top. */
export type Packing = { readonly rows: number } | { readonly across: number };

/** How many cells of a block, columns and lines, a count of squares takes: its part of a square too, and what is dashed. */
export function blockSize(count: number, isOpen: boolean, packing: Packing) {
  const cells = Math.ceil(count - tiny) + (isOpen ? ghosts : 0);
  return 'across' in packing
    ? { columns: Math.min(cells, packing.across), rows: Math.ceil(cells / packing.across) }
    : { columns: Math.ceil(cells / packing.rows), rows: Math.min(cells, packing.rows) };
}

/**
 * A count of squares as paths in cells, `left` cells from the left: what is full and what is dashed. Its last one is a smaller
 * square, of that part of the area. "More than" goes on with dashed ones; less than a whole square stands in the dashed
 * outline of one.
 */
export function packSquares(count: number, isOpen: boolean, packing: Packing, left = 0) {
  const whole = Math.floor(count + tiny);
  const rest = Math.max(0, count - whole);
  const filled = Math.ceil(count - tiny);
  const square = (index: number, part = side) => {
    const [x, y] =
      'across' in packing
        ? [index % packing.across, Math.floor(index / packing.across)]
        : [Math.floor(index / packing.rows), packing.rows - 1 - (index % packing.rows)];
    return `M${short(left + x)} ${short(y + side - part)}h${short(part)}v${short(part)}h-${short(part)}z`;
  };
  const squares = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => square(from + index)).join('');
  return {
    full: squares(0, whole) + (filled > whole ? square(whole, side * Math.sqrt(rest)) : ''),
    dashed: (whole === 0 ? square(0) : '') + squares(filled, filled + (isOpen ? ghosts : 0)),
  };
}

/** Less of a square than this is an error of the division. */
const tiny = 1e-6;

function short(value: number): string {
  return String(Number(value.toFixed(3)));
}
