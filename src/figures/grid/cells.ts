/** Where a block of cells begins and how large a cell is, in the unit of its band. */
export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** The outline of so many cells, line after line of `long` cells, as the d of a path: lines are rows, or columns. */
export function blockPath(
  count: number,
  { x, y, unit }: CellPlace,
  long: number,
  lines: 'rows' | 'columns',
): string {
  const full = Math.floor(count / long);
  const rest = count - full * long;
  const box = (first: number, high: number, wide: number) => {
    if (high === 0 || wide === 0) return '';
    const [across, down] = lines === 'rows' ? [wide, high] : [high, wide];
    const [left, top] = lines === 'rows' ? [0, first] : [first, 0];
    const [w, h] = [round(across * unit), round(down * unit)];
    return `M${round(x + left * unit)} ${round(y + top * unit)}h${w}v${h}h${-w}z`;
  };
  return box(0, full, long) + box(full, rest > 0 ? 1 : 0, rest);
}

/** The gaps between the cells of a block of columns and rows, as the d of a path. */
export function gapsPath({ x, y, unit }: CellPlace, columns: number, rows: number): string {
  const down = Array.from(
    { length: columns - 1 },
    (_, column) => `M${round(x + (column + 1) * unit)} ${round(y)}v${round(rows * unit)}`,
  );
  const across = Array.from(
    { length: rows - 1 },
    (_, row) => `M${round(x)} ${round(y + (row + 1) * unit)}h${round(columns * unit)}`,
  );
  return [...down, ...across].join('');
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
