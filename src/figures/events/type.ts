import { formatDate } from '../../language/dates.ts';
import { citation } from '../../content/ledger/citation.ts';
import { factsIn } from '../../content/ledger/note.ts';
import type { ContentWords, FigureType } from '../figure-type.ts';
import type { TableRow } from '../frame/figure-data.ts';
import { timeSpan } from '../frame/time.ts';
import { layoutEvents, type DrawnEvent, type EventsData } from './layout.ts';
import type { EventEntry, Events } from './schema.ts';

interface Drawn extends EventsData {
  readonly rows: readonly TableRow[];
}

/** What happened when, on two clocks. */
export const type: FigureType<Events, Drawn> = {
  read: ({ lanes, inset, events }, words) => {
    const sorted = events.toSorted((one, other) => middleOf(one) - middleOf(other));
    const names = new Map(lanes.map(({ id, title }) => [id, words.plain(title)]));
    return {
      lanes: lanes.map(({ id, title }) => ({ id, title: words.plain(title) })),
      inset: { start: timeSpan(inset.from).start, end: timeSpan(inset.to).end },
      events: sorted.map((event) => readEvent(event, words)),
      others: words.t('types.events.others', {
        count: events.filter(({ large }) => !large).length,
      }),
      rows: sorted.map((event) => rowOf(event, names.get(event.lane) ?? '', words)),
    };
  },
  kinds: ({ events }) => events.flatMap(({ kind }) => kind ?? []),
  table: ({ rows }, { t }) => ({
    head: [
      t('types.events.what'),
      t('figure.column.when'),
      t('figure.column.group'),
      t('types.events.says'),
      t('figure.column.kind'),
      t('figure.column.source'),
    ],
    rows,
  }),
  layout: layoutEvents,
};

function middleOf({ date }: EventEntry): number {
  const { start, end } = timeSpan(date);
  return start + end;
}

function readEvent(event: EventEntry, words: ContentWords): DrawnEvent {
  const { id, date, lane, title, fact, large } = event;
  const kind = kindOf(event, words);
  return {
    id,
    lane,
    large,
    time: timeSpan(date),
    // The day is in the table, where it is not part of the enlarged weeks.
    when: formatDate(large ? date : date.slice(0, 7), words.language, 'short'),
    title: words.runs(title),
    ...(kind && { kind }),
    ...(fact !== undefined && {
      number: words.number(fact),
      about: words.fact(fact).bound === 'about' ? `${words.t('bounds.about')} ` : '',
    }),
  };
}

// The kind of its number: of the one that stands with it, else of the first in its words.
function kindOf({ fact, says }: EventEntry, words: ContentWords) {
  const first = fact ?? factsIn(says[words.language])[0];
  return first === undefined ? undefined : words.fact(first).kind;
}

function rowOf(event: EventEntry, lane: string, words: ContentWords): TableRow {
  const { language, ledger, t } = words;
  const source = ledger.source(event.source);
  const kind = kindOf(event, words);
  return {
    key: event.id,
    cells: [
      { text: words.plain(event.title) },
      { text: formatDate(event.date, language, 'short') },
      { text: lane },
      { text: '', runs: words.runs(event.says) },
      { text: kind ? t(`kinds.${kind}`) : t('types.events.none') },
      { text: citation(source), href: source.url },
    ],
  };
}
