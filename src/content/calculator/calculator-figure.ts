import { namedIds } from '../figure-files/named-ids.ts';
import type { FigureFile } from '../figure-files/figure-file.ts';
import type { CalculatorFile } from './calculator-schema.ts';

/** The id of the figure that shows what the calculator works out. */
export const calculatorFigureId = 'calculation';

/** The figure of the result, as if it had a file of its own: its content is the calculator's. */
export function calculatorFigure(calculator: CalculatorFile): FigureFile {
  const { figure, inputs, watts, compared } = calculator;
  return {
    id: calculatorFigureId,
    ...figure,
    parts: [{ type: 'calculator', content: calculator }],
    facts: [
      ...new Set(namedIds({ compared, figure, inputs, watts }).facts.map(({ value }) => value)),
    ],
    sources: [],
  };
}
