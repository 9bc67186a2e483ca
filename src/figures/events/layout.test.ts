import { describe, expect, it } from 'vitest';
import { sceneSizes, type Mark, type Scene, type SceneSize } from '../frame/scene.ts';
import { timeSpan } from '../frame/time.ts';
import { layoutEvents, type DrawnEvent, type EventsData } from './layout.ts';

const event = (id: string, date: string, more: Partial<DrawnEvent> = {}): DrawnEvent => ({
  id,
  lane: 'lamps',
  large: false,
  time: timeSpan(date),
  when: date,
  title: [{ text: `Lamp ${id}` }],
  ...more,
});
const large = { large: true, kind: 'reported' } as const;
const data: EventsData = {
  lanes: [
    { id: 'lamps', title: 'Lamps' },
    { id: 'lenses', title: 'Lenses' },
  ],
  inset: { start: timeSpan('1902-03-01').start, end: timeSpan('1902-03-31').end },
  events: [
    event('year', '1900'),
    event('month', '1901-06', { lane: 'lenses' }),
    event('first', '1902-03-01', large),
    event('second', '1902-03-16', { ...large, number: { text: '7 lamps', fact: 'lamps' } }),
    event('third', '1902-03-31', { ...large, kind: 'estimated' }),
    event('day', '1902-07-02'),
  ],
  others: 'Three others are in the table',
};

const marksOf = ({ bands }: Scene) =>
  bands.flatMap((band): readonly Mark[] => ('box' in band ? [] : band.marks));

describe.each(Object.values(sceneSizes))('events, $name', (size: SceneSize) => {
  const marks = marksOf(layoutEvents(data, size));
  const drawn = (row: string) =>
    marks.filter((mark) => mark.row === row && (mark.shape === 'circle' || mark.shape === 'rect'));
  // The strip is the first place of an event, the enlarged weeks the second.
  const placeOf = (row: string, place: number) => {
    const mark = drawn(row)[place];
    if (mark?.shape === 'circle') return mark.x;
    return mark?.shape === 'rect' && typeof mark.width === 'number' ? mark.x : NaN;
  };

  it('places every event at its moment, on one true scale of years', () => {
    const start = placeOf('year', 0);
    const perYear = (100 - start) / 3;
    expect(placeOf('month', 0)).toBeCloseTo(start + perYear * (1 + 151 / 365), 1);
    expect(placeOf('day', 0)).toBeCloseTo(start + perYear * (2 + 182.5 / 365), 1);
  });

  it('draws a day as a dot, a month or a year about as long as it lasts', () => {
    expect(drawn('day')[0]?.shape).toBe('circle');
    const [year] = drawn('year');
    const [month] = drawn('month');
    const width = (mark: Mark | undefined) =>
      mark?.shape === 'rect' && typeof mark.width === 'number' ? mark.width : NaN;
    expect(width(year)).toBeCloseTo((100 - placeOf('year', 0)) / 3 - 0.3, 5);
    expect(width(year) / width(month)).toBeGreaterThan(9);
  });

  it('enlarges the weeks on a true scale of days, each event once more', () => {
    const places = ['first', 'second', 'third'].map((row) => placeOf(row, 1));
    const [first = NaN, second = NaN, third = NaN] = places;
    expect((second - first) / (third - first)).toBeCloseTo(0.5, 5);
    expect(first).toBeLessThan(8);
    expect(third).toBeGreaterThan(92);
    for (const row of ['year', 'month', 'day']) expect(drawn(row), row).toHaveLength(1);
  });

  it('opens the enlarged weeks from their place on the strip', () => {
    const place = (['first', 'third'] as const).map((row) => placeOf(row, 0));
    const ground = marks.find((mark) => mark.shape === 'path');
    const [, from, to] =
      /^M([\d.]+) 0L([\d.]+) 0/.exec(ground?.shape === 'path' ? ground.d : '') ?? [];
    expect(Number(from)).toBeLessThanOrEqual(place[0] ?? NaN);
    expect(Number(from)).toBeGreaterThan((place[0] ?? NaN) - 1);
    expect(Number(to)).toBeGreaterThanOrEqual(place[1] ?? NaN);
    expect(Number(to)).toBeLessThan((place[1] ?? NaN) + 1);
  });

  it('gives an event without a number a grey mark of no kind', () => {
    expect(drawn('day')[0]).toMatchObject({ look: 'grey' });
    expect(drawn('day')[0]?.kind).toBeUndefined();
    expect(drawn('third')[0]).toMatchObject({ look: 'bar', kind: 'estimated' });
  });

  it('lists the others below, lane by lane in the order of time, or says on phones that the table has them', () => {
    const listed = marks.flatMap((mark) =>
      mark.shape === 'text' && mark.row && !['first', 'second', 'third'].includes(mark.row)
        ? [mark.row]
        : [],
    );
    const isNarrow = size.name === 'narrow';
    expect([...new Set(listed)]).toEqual(isNarrow ? [] : ['year', 'day', 'month']);
    const said = marks.flatMap((mark) =>
      mark.shape === 'text' && mark.annotation ? mark.runs.map(({ text }) => text) : [],
    );
    expect(said.join('')).toBe(isNarrow ? 'Three others are in the table' : '');
  });
});

it('a lane whose events are all enlarged has no empty place in the list, which phones do not have', () => {
  const enlarged = {
    ...data,
    events: data.events.filter(({ lane, large: is }) => lane === 'lenses' || is),
  };
  for (const size of Object.values(sceneSizes)) {
    const headings = marksOf(layoutEvents(enlarged, size)).flatMap((mark) =>
      mark.shape === 'text' && mark.runs.some(({ style }) => style === 'label')
        ? mark.runs.map(({ text }) => text).join('')
        : [],
    );
    expect(
      headings.filter((text) => ['Lamps', 'Lenses'].includes(text)),
      size.name,
    ).toEqual(size.name === 'narrow' ? [] : ['Lenses']);
  }
});
