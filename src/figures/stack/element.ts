import type { FigureTable } from '../frame/figure-data.ts';
import { readPartValues } from '../frame/figure-values.ts';
import { findRange, readRange, sayRange } from '../frame/range-value.ts';
import { redrawScenes } from '../frame/redraw-scenes.ts';
import type { Scene, SceneSize } from '../frame/scene.ts';
import { writeTable } from '../frame/table-cells.ts';
import { priceRun, startOf, type StackData } from './bill.ts';
import { layoutStack } from './layout.ts';
import { stackTable } from './table.ts';

/** Redraws bars, words and table of a figure whenever its price is moved. */
export function connect(figure: HTMLElement): void {
  const data = valuesOf(figure);
  const { control, words } = data;
  if (!control) return;
  const input = findRange(figure, control.id);
  const draw = () => {
    const price = readRange(input);
    redrawScenes(figure, 'stack', (size) => layoutStack(data, price, size));
    writeTable(figure, stackTable(data, price));
    const said = priceRun(price, control, data).text;
    const kind = price === control.start ? control.kind : 'calculated';
    sayRange(input, said, `${said}, ${words.kinds[kind]}`);
  };
  input.addEventListener('input', draw);
  // The reader may have moved it before the script came.
  if (readRange(input) !== control.start) draw();
}

/** The table of a figure at the price that its reader has set. */
export function currentTable(figure: HTMLElement): FigureTable {
  const data = valuesOf(figure);
  return stackTable(data, priceOf(figure, data));
}

/** Its drawing at that price. */
export function currentScene(figure: HTMLElement, size: SceneSize): Scene {
  const data = valuesOf(figure);
  return layoutStack(data, priceOf(figure, data), size);
}

function valuesOf(figure: HTMLElement): StackData {
  return readPartValues<StackData>(figure, 'stack');
}

function priceOf(figure: HTMLElement, data: StackData): number {
  return data.control ? readRange(findRange(figure, data.control.id)) : startOf(data);
}
