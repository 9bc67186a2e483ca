/** Dots that stand together: how many, in how many columns and rows, and the width and height of the whole, in the field's unit. */
export interface CellForm {
  readonly dots: number;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of whole cells. */
export interface CellBlock {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
}

/** Where things stand that fill cell after cell and row after row: whole cells, and the dots of a last one that is not whole. */
export interface Filled {
  readonly blocks: readonly CellBlock[];
  readonly rest?: { readonly x: number; readonly y: number; readonly dots: number };
}

/** From dot to dot, around them, and the radius of one. */
const [pitch, margin, radius] = [[0.42, 0.4], [0.32, 0.2], 0.155] as const;

/** The form of a cell of so many dots, about twice as wide as high: eight are 4 × 2. */
export function cellForm(dots: number): CellForm {
  const rows = Math.max(1, Math.round(Math.sqrt(dots / 2)));
  const columns = Math.ceil(dots / rows);
  const width = round(columns * pitch[0] + margin[0]);
  return { dots, columns, rows, width, height: round(rows * pitch[1] + margin[1]) };
}

/** The cells of `count` things in rows of `across` cells, from a cell on. */
export function fill(
  count: number,
  { dots }: CellForm,
  { x, y, across }: { readonly x: number; readonly y: number; readonly across: number },
): Filled {
  const cells = Math.floor(count / dots);
  const [full, last, rest] = [Math.floor(cells / across), cells % across, count % dots];
  const blocks = [
    { x, y, columns: across, rows: full },
    { x, y: y + full, columns: last, rows: 1 },
  ].filter((block) => block.columns * block.rows > 0);
  return { blocks, ...(rest > 0 && { rest: { x: x + last, y: y + full, dots: rest } }) };
}

/** What is left of blocks where others stand in them, as few blocks as rows allow. */
export function without(
  blocks: readonly CellBlock[],
  others: readonly CellBlock[],
): readonly CellBlock[] {
  const left: CellBlock[] = [];
  for (const block of blocks) {
    let open: CellBlock[] = [];
    for (let y = block.y; y < block.y + block.rows; y += 1) {
      const free = freeIn(block, others, y);
      const goesOn =
        free.length === open.length &&
        free.every(({ x, columns }, index) => {
          const above = open[index];
          return above?.x === x && above.columns === columns;
        });
      if (goesOn) open = open.map((each) => ({ ...each, rows: each.rows + 1 }));
      else {
        left.push(...open);
        open = free;
      }
    }
    left.push(...open);
  }
  return left;
}

function freeIn(block: CellBlock, others: readonly CellBlock[], y: number): CellBlock[] {
  const taken = others
    .filter((other) => other.y <= y && y < other.y + other.rows)
    .sort((one, other) => one.x - other.x);
  const free: CellBlock[] = [];
  let x = block.x;
  for (const { x: from, columns } of [...taken, { x: block.x + block.columns, columns: 0 }]) {
    const to = Math.min(from, block.x + block.columns);
    if (to > x) free.push({ x, y, columns: to - x, rows: 1 });
    x = Math.max(x, from + columns);
  }
  return free;
}

/** The outlines of blocks, as a path in the field's unit. */
export function outlines(blocks: readonly CellBlock[], { width, height }: CellForm): string {
  return blocks
    .map(({ x, y, columns, rows }) => {
      const across = round(columns * width);
      return `M${round(x * width)} ${round(y * height)}h${across}v${round(rows * height)}h${-across}z`;
    })
    .join('');
}

/** The dots of a cell from one to before another, as circles in a path. */
export function dotsIn(form: CellForm, x: number, y: number, from = 0, to = form.dots): string {
  return Array.from({ length: to - from }, (_, index) => {
    const column = (from + index) % form.columns;
    const row = Math.floor((from + index) / form.columns);
    const left = round(x * form.width + (margin[0] + pitch[0]) / 2 + column * pitch[0] - radius);
    const middle = round(y * form.height + (margin[1] + pitch[1]) / 2 + row * pitch[1]);
    return `M${left} ${middle}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  }).join('');
}

/** The share of a cell's width and height that its bar takes. */
const [thick, long] = [0.8, 0.6];

/** How lines through cells are dashed, so that each cell is a bar. */
export function barDashes({ width, height }: CellForm) {
  return {
    width: round(width * thick),
    dash: [round(height * long), round(height * (1 - long))],
  } as const;
}

/** Lines through the columns of blocks, from the first bar of each to the end of its last. */
export function barLines(blocks: readonly CellBlock[], { width, height }: CellForm): string {
  const gap = (1 - long) / 2;
  return blocks
    .flatMap(({ x, y, columns, rows }) =>
      Array.from({ length: columns }, (_, column) => {
        const middle = round((x + column + 0.5) * width);
        return `M${middle} ${round((y + gap) * height)}v${round((rows - 2 * gap) * height)}`;
      }),
    )
    .join('');
}

/** A bar that stands for a part of a cell, from one of its dots to before another. */
export function barPart(
  { width, height, dots }: CellForm,
  x: number,
  y: number,
  from: number,
  to: number,
) {
  const whole = width * thick;
  const left = round(x * width + (width - whole) / 2 + (whole * from) / dots);
  const across = round((whole * (to - from)) / dots);
  return `M${left} ${round(y * height + (height * (1 - long)) / 2)}h${across}v${round(height * long)}h${-across}z`;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
