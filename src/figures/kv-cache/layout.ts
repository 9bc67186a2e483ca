/** One row: where it starts (px) and how wide its bar is, in percent of the width. */
export interface CacheRow {
  readonly y: number;
  readonly width: number;
}

/** A GPU in the grid: its width in percent of the plot, its height in px. */
export interface GpuCell {
  readonly width: number;
  readonly height: number;
}

/** The parts of a row, in px from its start: baselines, and the bar. */
export const rowParts = { value: 17, bytes: 37, formula: 56, bar: 65, barHeight: 24 } as const;

/** The baseline of the heading of a group above its first row, in px from that row's start. */
export const headingAbove = -14;

const pitch = 112;
const top = 64;
const groupRoom = 44;
const narrowestCell = 1.2;

/*
 *  Three models as they are      heading of a group
 *  9.21 GB  DeepSeek-V3, MLA     value and label
 *  0.115 GPUs · 70,272 bytes …   what it fills, and bytes per token
 *  (512 + 64) × 61 × 2           the sum
 *  ██┬───┬───┬───┬───┬───┬───┐   bar over a grid of GPUs: as many as the largest bar needs
 */
/**
 * Takes the caches and the memory of a GPU in GB and the number of rows in the first group. Gives the rows, the cell of
 * the grid, the number of GPUs that the width stands for and the height of all in px.
 */
export function layoutKvCache(gigabytes: readonly number[], memory: number, firstGroup: number) {
  const gpus = Math.max(1, Math.ceil(Math.max(...gigabytes) / memory));
  const rows = gigabytes.map((size, index): CacheRow => ({
    y: top + index * pitch + (index < firstGroup ? 0 : groupRoom),
    width: (100 * size) / (gpus * memory),
  }));
  const height =
    top + gigabytes.length * pitch + groupRoom - (pitch - rowParts.bar - rowParts.barHeight) + 2;
  return { rows, cell: cellOf(gpus), gpus, height };
}

// Where cells in one line would be thinner than a hair, a column of the grid holds more of them: the area stays a GPU.
function cellOf(gpus: number): GpuCell {
  const lines = [1, 2, 3, 4, 6].find((count) => (100 * count) / gpus >= narrowestCell) ?? 6;
  return { width: (100 * lines) / gpus, height: rowParts.barHeight / lines };
}
