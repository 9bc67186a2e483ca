import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Correction } from '../ledger/ledger.ts';

/** A correction in words: what, the old value, the new one, why. */
export function correctionWords(
  { what, old, new: now, why }: Correction,
  language: Language,
): string {
  const t = translator(language);
  return [
    `${what[language]}.`,
    `${t('method.old')}: ${old[language]}.`,
    `${t('method.new')}: ${now[language]}.`,
    `${t('method.why')}: ${why[language]}`,
  ].join(' ');
}
