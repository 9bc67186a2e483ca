import { describe, expect, it } from 'vitest';
import { completeLanguages } from '../../language/languages.ts';
import { contentRoot } from '../../content/content-root.ts';
import { readLedger } from '../../content/ledger/ledger.ts';
import { factsIn } from '../../content/ledger/note.ts';
import { runsWidth, type TextRun } from '../frame/runs.ts';
import { sizes } from '../frame/sizes.ts';
import { timeSpan } from '../frame/time.ts';
import { timelineData } from './data.ts';
import { tellEvents } from './events.ts';
import { timelineFacts } from '../../content/catalogue/timeline.ts';
import { lanePlaces, laneOrder, wordsWidth } from './lanes.ts';
import { layoutTimeline, lineHeight } from './layout.ts';

const { ledger } = readLedger(contentRoot, 'deepseek-cost');
const cases = completeLanguages.flatMap((language) =>
  Object.values(sizes).map((size) => {
    const data = timelineData(tellEvents(ledger, language), size);
    return { language, name: size.name, size, data };
  }),
);

describe.each(cases)('the time line, $language, $name', ({ data, size }) => {
  const { events, lanes, years, height } = layoutTimeline(data, size);
  const zero = years[0]?.y ?? NaN;
  const perYear = (years[1]?.y ?? NaN) - zero;

  it('draws every event once, in order of time', () => {
    expect(events.map(({ id }) => id)).toEqual(data.map(({ id }) => id));
    const middles = data.map(({ time }) => time.start + time.end);
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
  });

  it('puts every mark on its lane, at its moment, on one true scale', () => {
    for (const [index, { mark }] of events.entries()) {
      const { lane, time } = data[index] ?? { lane: 'money', time: { start: 0, end: 0 } };
      expect(mark.x).toBe(lanePlaces[size.name].lanes[lane].dot);
      const moment = (time.start + time.end) / 2 - Number(years[0]?.text);
      expect(Math.abs(mark.y + mark.length / 2 - zero - moment * perYear)).toBeLessThanOrEqual(1);
    }
    for (const [index, { text, y }] of years.entries()) {
      expect(text).toBe(String(Number(years[0]?.text) + index));
      expect(y).toBe(zero + index * perYear);
    }
  });

  it('draws a day as a point, a month or a year as long as it lasts', () => {
    for (const [index, { mark }] of events.entries()) {
      const { start, end } = data[index]?.time ?? { start: 0, end: 0 };
      if (end - start < 0.01) expect(mark.length).toBe(0);
      else expect(Math.abs(mark.length + 2 - (end - start) * perYear)).toBeLessThanOrEqual(1);
    }
  });

  it('lets no words overlap', () => {
    const boxes = events.map(({ words, lines }) => ({ ...words, width: widest(lines) }));
    for (const [index, a] of boxes.entries()) {
      expect(a.height).toBe((events[index]?.lines.length ?? 0) * lineHeight);
      for (const b of boxes.slice(index + 1)) {
        const apart = (Math.abs(a.x - b.x) / 100) * size.width;
        const across = a.x === b.x || apart < (a.x < b.x ? a.width : b.width);
        const down = a.y < b.y + b.height && b.y < a.y + a.height;
        expect(across && down).toBe(false);
      }
    }
  });

  it('keeps words off the next lane, inside the width and inside the height', () => {
    for (const { words, lines } of events) {
      const next = lanes.find(({ x }) => x > words.x)?.x ?? 100;
      expect((words.x / 100) * size.width + widest(lines)).toBeLessThanOrEqual(
        (next / 100) * size.width - (next === 100 ? 0 : 4),
      );
      expect(words.y).toBeGreaterThanOrEqual(lanes.at(-1)?.y ?? 0);
      expect(words.y + words.height).toBeLessThanOrEqual(height);
    }
  });

  it('breaks no line wider than the words may run, but for a number that is never broken', () => {
    const hasSpace = (runs: readonly TextRun[]) =>
      runs.some(({ text, fact }) => !fact && text.includes(' '));
    for (const { lines } of events) {
      const breakable = lines.slice(1).filter(hasSpace);
      expect(Math.max(0, widest(breakable))).toBeLessThanOrEqual(wordsWidth);
    }
  });

  it('leads from each mark to its words unless they stand beside it', () => {
    for (const { mark, leader, words } of events) {
      const middle = mark.y + mark.length / 2;
      const first = words.y + lineHeight / 2;
      if (!leader) expect(Math.abs(first - middle)).toBeLessThanOrEqual(lineHeight / 2 + 1);
      else expect([leader.x2, leader.y2]).toEqual([words.x - 1, first]);
    }
  });

  it('crosses no leader with another', () => {
    const leaders = events.flatMap(({ leader, words }) => (leader ? [{ ...leader, words }] : []));
    for (const [index, a] of leaders.entries()) {
      for (const b of leaders.slice(index + 1).filter(({ bend }) => bend === a.bend)) {
        expect(a.y1).toBeLessThanOrEqual(b.y1);
        expect(a.y2).toBeLessThan(b.y2);
      }
    }
  });

  it('runs no rule of a year through words', () => {
    for (const { y, rules } of years) {
      for (const { words } of events.filter(
        ({ words }) => words.y < y && y < words.y + words.height,
      )) {
        for (const [from, to] of rules) expect(from > words.x || to < words.x).toBe(true);
      }
    }
  });

  it('keeps the lanes apart, from left to right', () => {
    expect(lanes.map(({ lane }) => lane)).toEqual(laneOrder);
    for (const [index, { x }] of lanes.entries()) {
      const before = lanes[index - 1]?.x ?? 0;
      expect(((x - before) / 100) * size.width).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('the words of the time line', () => {
  it('print the facts of events.yaml, and no others', () => {
    const named = ledger.events.flatMap(({ says }) => Object.values(says).flatMap(factsIn));
    expect([...timelineFacts].sort()).toEqual([...new Set(named)].sort());
  });

  it('say the same numbers, of one kind, in every language', () => {
    for (const { id, says } of ledger.events) {
      const sets = completeLanguages.map((language) => factsIn(says[language]));
      for (const facts of sets) expect(facts, id).toEqual(sets[0]);
      expect(new Set(sets[0]?.map((fact) => ledger.fact(fact).kind)).size).toBeLessThanOrEqual(1);
    }
  });

  it('are right about the five weeks of the title', () => {
    const start = (id: string) =>
      timeSpan(ledger.events.find((event) => event.id === id)?.date ?? '').start;
    const weeks = ((start('nvidia-fall') - start('v3')) * 365) / 7;
    expect(weeks).toBeGreaterThan(4);
    expect(weeks).toBeLessThanOrEqual(5);
  });
});

function widest(lines: readonly (readonly TextRun[])[]): number {
  return Math.max(...lines.map(runsWidth));
}
