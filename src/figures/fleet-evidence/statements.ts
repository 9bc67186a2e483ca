import { formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { formatFact, formatNumber } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import type { Evidence, Ledger, Source } from '../../content/ledger/ledger.ts';
import { splitNote } from '../../content/ledger/note.ts';
import type { Run } from '../frame/figure-data.ts';
import { timeSpan, type TimeSpan } from '../frame/time.ts';

/** What stands for the statement that nobody made: how many in all. */
export const noTotal = 'no-total';

/** A statement in one language, its numbers printed. */
export interface Statement {
  readonly id: string;
  readonly time: TimeSpan;
  readonly when: string;
  readonly who: string;
  readonly fact: Fact | undefined;
  /** "about 50,000 GPUs", or that there is no number. */
  readonly value: readonly Run[];
  /** "Access". */
  readonly relation: string;
  readonly counts: string;
  readonly says: readonly Run[];
  /** Why it is not independent; "" where it is. */
  readonly because: string;
  readonly source: Source;
}

/** Takes the ledger and a language and gives its statements on the fleet in order of date. */
export function tellStatements(ledger: Ledger, language: Language): readonly Statement[] {
  const t = translator(language);

  const print = (id: string): Run => ({ text: formatFact(ledger.fact(id), language), fact: id });
  // An interval has no id of its own: it is added in words.
  const interval = ({ range, unit }: Fact): readonly Run[] => {
    if (!range) return [];
    const [low, high] = [range.low, range.high].map((end) => formatNumber(end, unit, language));
    const meaning = range.meaning[language];
    return [{ text: ` ${t('fact.range')}: ${t('fact.interval', { low, high })} (${meaning}).` }];
  };
  const tell = (evidence: Evidence): Statement => {
    const { id, date, who, says, counts, relation, because, source } = evidence;
    const fact = evidence.fact === undefined ? undefined : ledger.fact(evidence.fact);
    const about = fact?.bound === 'about' ? [{ text: `${t('bounds.about')} ` }] : [];
    const words = splitNote(says[language]).map((part) =>
      'fact' in part ? print(part.fact) : part,
    );
    return {
      id,
      time: timeSpan(date),
      when: formatDate(date, language, 'short'),
      who: who[language],
      fact,
      value: fact ? [...about, print(fact.id)] : [{ text: t('fleetEvidence.none') }],
      relation: t(`fleetEvidence.relation.${relation}`),
      counts: counts[language],
      says: fact ? [...words, ...interval(fact)] : words,
      because: because?.[language] ?? '',
      source: ledger.source(source),
    };
  };
  return ledger.evidence.map(tell).sort((a, b) => a.time.end - b.time.end);
}
