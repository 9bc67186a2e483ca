import type { Language } from '../i18n/languages.ts';
import { formatNumber, unitWords } from '../i18n/numbers.ts';
import type { Unit } from '../ledger/units.ts';

/** Takes a unit and a language; gives its name as a column says it: "US$ por hora de GPU", "%", "horas de GPU". */
export function unitName(unit: Unit, language: Language): string {
  // What the page writes around a number: "US$ 2" without its 2, and the noun that follows.
  const around = formatNumber(2, unit, language).replace('2', '').trim();
  return [around, unitWords(2, unit, language)].filter(Boolean).join(' ');
}
