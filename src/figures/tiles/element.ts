import type { FigureTable } from '../frame/figure-data.ts';
import { readPartValues } from '../frame/figure-values.ts';
import { findRange, readRange, sayRange } from '../frame/range-value.ts';
import type { Scene, SceneSize } from '../frame/scene.ts';
import { redrawScenes } from '../frame/redraw-scenes.ts';
import { writeTable } from '../frame/table-cells.ts';
import { stopText, type TilesData } from './fit.ts';
import { layoutTiles } from './layout.ts';
import { tilesTable } from './table.ts';

/** Redraws tracks, words and table of a figure whenever its control is moved. */
export function connect(figure: HTMLElement): void {
  const data = valuesOf(figure);
  const input = findRange(figure, data.control.id);
  const draw = () => {
    const stop = readRange(input);
    redrawScenes(figure, 'tiles', (size) => layoutTiles(data, stop, size));
    writeTable(figure, tilesTable(data, stop));
    sayRange(input, stopText(stop, data));
  };
  input.addEventListener('input', draw);
  // The reader may have moved it before the script came.
  if (readRange(input) !== data.control.start) draw();
}

/** The table of a figure at the stop that its reader has set. */
export function currentTable(figure: HTMLElement): FigureTable {
  const data = valuesOf(figure);
  return tilesTable(data, stopOf(figure, data));
}

/** Its drawing at that stop. */
export function currentScene(figure: HTMLElement, size: SceneSize): Scene {
  const data = valuesOf(figure);
  return layoutTiles(data, stopOf(figure, data), size);
}

function valuesOf(figure: HTMLElement): TilesData {
  return readPartValues<TilesData>(figure, 'tiles');
}

function stopOf(figure: HTMLElement, { control }: TilesData): number {
  return readRange(findRange(figure, control.id));
}
