import './calculator-form.ts';
import { readPartValues } from '../frame/figure-values.ts';
import { redrawScenes } from '../frame/redraw-scenes.ts';
import type { Scene, SceneSize } from '../frame/scene.ts';
import type { FigureTable } from '../frame/figure-data.ts';
import { writeTable } from '../frame/table-cells.ts';
import type { CalculatorData } from './calculator-data.ts';
import { resultOf, type Result } from './model.ts';
import { layoutResult } from './result-layout.ts';
import { resultTable } from './result-table.ts';
import { readQuery } from './state.ts';

/** Redraws bars and table of the figure whenever its form tells it another state; alone, it shows that of the address. */
export function connect(figure: HTMLElement): void {
  const draw = () => {
    const { data, result } = present(figure);
    redrawScenes(figure, 'calculator', (size) => layoutResult(data, result, size));
    writeTable(figure, resultTable(data, result));
  };
  figure.addEventListener('input', draw);
  if (stateOf(figure) !== '') draw();
}

/** The table of the figure in its present state. */
export function currentTable(figure: HTMLElement): FigureTable {
  const { data, result } = present(figure);
  return resultTable(data, result);
}

/** Its drawing in that state. */
export function currentScene(figure: HTMLElement, size: SceneSize): Scene {
  const { data, result } = present(figure);
  return layoutResult(data, result, size);
}

function present(figure: HTMLElement): { data: CalculatorData; result: Result } {
  const data = readPartValues<CalculatorData>(figure, 'calculator');
  const { inputs } = readQuery(new URLSearchParams(stateOf(figure)), data);
  return { data, result: resultOf(inputs, data.watts) };
}

function stateOf({ dataset }: HTMLElement): string {
  return dataset['state'] ?? location.search;
}
