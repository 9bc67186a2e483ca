import type { Language } from '../../language/languages.ts';
import { formatNumber } from '../../content/numbers/numbers.ts';
import { formulaWords } from '../../content/ledger/formula.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';

/** The sum of a calculated fact in plain numbers, "" for any other: "(512 + 64) × 61 × 2". */
export function sumOf({ formula = '' }: Fact, ledger: Ledger, language: Language): string {
  return formulaWords(formula)
    .map((word) => {
      if (word === '*') return '×';
      if (!/^[a-z]/.test(word)) return word;
      const { value, unit } = ledger.fact(word);
      return formatNumber(value, unit, language);
    })
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
}
