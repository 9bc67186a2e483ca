import type { ContentWords } from '../figure-type.ts';
import { languages } from '../../language/languages.ts';
import { numberWords } from '../../content/numbers/numbers.ts';
import { writeAmount } from '../../content/numbers/write-number.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import type { Run } from '../frame/figure-data.ts';

const lengths = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/** How long it takes to count a part and a whole, one a second, as a sentence: their numbers are runs of their own. */
export function paceOf(part: Fact, whole: Fact, words: ContentWords): readonly Run[] {
  const { language, t } = words;
  const text = t('types.field.pace', {
    one: writeAmount(1, part.unit, numberWords(language)),
    part: '{part}',
    partTime: timeOf(part.value, words),
    whole: '{whole}',
    wholeTime: timeOf(whole.value, words),
  });
  return text.split(/(\{part\}|\{whole\})/).map((piece) => {
    if (piece === '{part}') return words.number(part.id, 'number');
    return piece === '{whole}' ? words.number(whole.id, 'number') : { text: piece };
  });
}

/** Seconds in words, in the largest unit of which there are two at least, to two digits: "34 minutes", "almost 14 hours". */
export function timeOf(seconds: number, { language, t }: ContentWords): string {
  const length = lengths.find((each) => seconds >= 2 * each.seconds) ?? lengths[3];
  const exact = seconds / length.seconds;
  const rounded = Number(exact.toPrecision(2));
  const time = new Intl.NumberFormat(languages[language].locale, {
    style: 'unit',
    unit: length.unit,
    unitDisplay: 'long',
  }).format(rounded);
  return rounded > exact * 1.002 ? t('types.field.almost', { time }) : time;
}
