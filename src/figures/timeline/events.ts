import { formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import type { Ledger, Source, TimelineEvent } from '../../content/ledger/ledger.ts';
import { factsIn, splitNote } from '../../content/ledger/note.ts';
import type { Kind, Lane } from '../../content/ledger/schema.ts';
import type { Run } from '../frame/figure-data.ts';
import { timeSpan, type TimeSpan } from '../frame/time.ts';

/** An event in one language, its numbers printed. */
export interface ToldEvent {
  readonly id: string;
  readonly lane: Lane;
  readonly time: TimeSpan;
  readonly when: string;
  readonly laneName: string;
  readonly title: string;
  readonly says: readonly Run[];
  /** The kind of the numbers in it; undefined where it has none. */
  readonly kind: Kind | undefined;
  readonly source: Source;
}

/** Takes the ledger and a language and gives its events in order of time, an uncertain date at its middle. */
export function tellEvents(ledger: Ledger, language: Language): readonly ToldEvent[] {
  const t = translator(language);
  const tell = ({ id, date, lane, title, says, source }: TimelineEvent): ToldEvent => {
    const [first] = factsIn(says[language]);
    return {
      id,
      lane,
      time: timeSpan(date),
      when: formatDate(date, language, 'short'),
      laneName: t(`timeline.lane.${lane}`),
      title: title[language],
      says: splitNote(says[language]).map((part) =>
        'fact' in part
          ? { text: formatFact(ledger.fact(part.fact), language), fact: part.fact }
          : part,
      ),
      kind: first === undefined ? undefined : ledger.fact(first).kind,
      source: ledger.source(source),
    };
  };
  return ledger.events.map(tell).sort((a, b) => middle(a.time) - middle(b.time));
}

function middle({ start, end }: TimeSpan): number {
  return start + end;
}
