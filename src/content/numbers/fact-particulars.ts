import type { Language } from '../../language/languages.ts';
import { formatNumber } from './numbers.ts';
import { translator } from '../../language/translate.ts';
import type { Fact } from '../ledger/fact.ts';

/** What there is to know of a number besides itself: "Includes", "GPU-hours of the official run". */
export interface FactParticular {
  readonly label: string;
  readonly text: string;
}

/** A fact's range, what it covers and what it leaves out, as far as the ledger says. */
export function factParticulars(fact: Fact, language: Language): readonly FactParticular[] {
  const { range, covers, omits, unit } = fact;
  const t = translator(language);
  const interval = range && {
    low: formatNumber(range.low, unit, language),
    high: formatNumber(range.high, unit, language),
  };
  return [
    {
      label: t('fact.range'),
      text: interval && `${t('fact.interval', interval)} (${range.meaning[language]})`,
    },
    { label: t('fact.covers'), text: covers?.[language] },
    { label: t('fact.omits'), text: omits?.[language] },
  ].flatMap(({ label, text }) => (text ? [{ label, text }] : []));
}
