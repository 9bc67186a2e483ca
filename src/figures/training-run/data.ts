import type { Language } from '../../language/languages.ts';
import { formatFact, numberWords } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import { chartWords } from '../frame/words.ts';
import { trainingRunFacts, trainingRunRows } from '../../content/catalogue/training-run.ts';
import type { RunDatum, RunWords } from './table.ts';

/** The key of the last row: what the cost leaves out. */
export const outsideRow = 'outside';

/** Takes the ledger and a language and gives the chart's rows, what is left out last, and all its words. */
export function trainingRunData(ledger: Ledger, language: Language) {
  const t = translator(language);
  const words = chartWords('trainingRun', trainingRunFacts.map(ledger.fact), language);
  const unknown = { text: words.plain('outside.unknown') };
  const rows = trainingRunRows.map(({ hours, cost }): RunDatum => ({
    key: cost,
    heading: { text: words.plain(`rows.${cost}`) },
    hours: { text: formatFact(ledger.fact(hours), language), fact: hours },
    amount: ledger.fact(hours).value,
    reported: { text: formatFact(ledger.fact(cost), language), fact: cost },
  }));
  const outside: RunDatum = {
    key: outsideRow,
    heading: { text: `${words.plain('outside.title')}: ${words.plain('outside.list')}` },
    hours: unknown,
    amount: undefined,
    reported: unknown,
  };
  const tableWords: RunWords = {
    head: [words.plain('table.what'), words.plain('table.hours')],
    reported: t('kinds.reported'),
    calculated: t('kinds.calculated'),
    numbers: numberWords(language, ['usd-per-gpu-hour']),
  };
  return { rows: [...rows, outside], words, tableWords, assumed: ledger.fact('rental-price') };
}
