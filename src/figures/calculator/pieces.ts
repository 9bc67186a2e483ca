import type { CalculatorData } from './calculator-data.ts';
import type { Result } from './model.ts';

/** A piece of what the fleet costs over all years: the key of its row, its name and its amount in US$. */
export interface Piece {
  readonly row: string;
  readonly name: string;
  readonly amount: number;
}

/** What the cost of the fleet is made of: servers, energy, and the rest of operation. */
export function piecesOf(
  { words }: Pick<CalculatorData, 'words'>,
  { inputs, outputs }: Result,
): readonly Piece[] {
  const { capex, energy, operating } = outputs;
  const amounts = {
    capex: capex.middle,
    power: energy.middle * inputs.years,
    rest: (operating.middle - energy.middle) * inputs.years,
  };
  return (['capex', 'power', 'rest'] as const).map((row) => ({
    row,
    name: words.piece[row],
    amount: amounts[row],
  }));
}
