import type { CalculatorFile } from '../../content/calculator/calculator-schema.ts';
import { kinds } from '../../content/ledger/schema.ts';
import type { FigureType } from '../figure-type.ts';
import { calculatorData, type CalculatorData } from './calculator-data.ts';
import { resultOf } from './model.ts';
import { layoutResult } from './result-layout.ts';
import { resultTable } from './result-table.ts';

const firstResult = ({ first, watts }: CalculatorData) => resultOf(first, watts);

/** The figure of what the calculator works out. It has no schema of its own: calculator.yaml is its content. */
export const type: FigureType<CalculatorFile, CalculatorData> = {
  read: (_, { ledger, language }) => calculatorData(ledger, language),
  kinds: ({ published }) => {
    const drawn = ['calculated', published.run.kind, published.total.kind];
    return kinds.filter((kind) => drawn.includes(kind));
  },
  table: (data) => resultTable(data, firstResult(data)),
  layout: (data, size) => layoutResult(data, firstResult(data), size),
  values: (data) => data,
};
