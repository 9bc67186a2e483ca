import { describe, expect, it } from 'vitest';
import { completeLanguages } from '../../language/languages.ts';
import { contentRoot } from '../../content/content-root.ts';
import { readLedger } from '../../content/ledger/ledger.ts';
import { factsIn } from '../../content/ledger/note.ts';
import { sizes } from '../frame/sizes.ts';
import { evidenceData } from './data.ts';
import { fleetEvidenceFacts } from '../../content/catalogue/fleet-evidence.ts';
import { layoutFleetEvidence } from './layout.ts';
import { runsWidth } from '../frame/runs.ts';
import { tellStatements } from './statements.ts';
import { timeSpan } from '../frame/time.ts';
import { dotRadius } from './timeline-layout.ts';

const { ledger } = readLedger(contentRoot, 'deepseek-cost');
const reference = { amount: 50_000, text: '50,000 GPUs: the number to compare with' };

const size = sizes.wide;
const cases = completeLanguages.map((language) => ({
  language,
  data: evidenceData(tellStatements(ledger, language), language),
}));

describe.each(cases)('the layout of fleet-evidence, $language', ({ data }) => {
  const layout = layoutFleetEvidence(data, reference);
  const { rows, timeline, spine, columns, mark, height } = layout;
  const bars = rows.flatMap(({ id, bar }) => (bar ? [{ id, ...bar }] : []));
  const amountOf = new Map(data.map(({ id, amount }) => [id, amount]));

  it('puts the rows in order of date, whatever order they come in', () => {
    const shuffled = layoutFleetEvidence([...data].reverse(), reference);
    const days = shuffled.rows.map(({ id }) => data.find((datum) => datum.id === id)?.time?.end);
    const known = days.filter((day) => day !== undefined);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(days.at(-1)).toBeUndefined();
  });

  it('has a row for each statement and a bar for each with a number', () => {
    expect(rows).toHaveLength(data.length);
    const withNumber = data.filter(({ amount }) => amount !== undefined);
    expect(bars.map(({ id }) => id)).toEqual(withNumber.map(({ id }) => id));
  });

  it('keeps rows apart, one below the other', () => {
    for (const [index, row] of rows.entries()) {
      expect(row.bottom).toBeGreaterThan(row.top);
      expect(row.top).toBeGreaterThan(rows[index - 1]?.bottom ?? timeline.base);
    }
  });

  it('keeps all lines and bars of a row between its top and its bottom', () => {
    for (const { top, bottom, lines, bar, dot } of rows) {
      for (const y of [dot, ...lines.map((line) => line.y), bar?.y ?? dot]) {
        expect(y).toBeGreaterThanOrEqual(top);
        expect(y).toBeLessThanOrEqual(bottom);
      }
    }
    expect(height).toBeGreaterThan(rows.at(-1)?.bottom ?? 0);
  });

  it('draws bars from zero, as long as their amounts, all on one scale', () => {
    const [first] = bars;
    const scale = (first?.width ?? 0) / (amountOf.get(first?.id ?? '') ?? 1);
    for (const { id, width } of bars) expect(width / (amountOf.get(id) ?? 0)).toBeCloseTo(scale, 9);
    expect((mark - columns.number.x) / reference.amount).toBeCloseTo(scale, 9);
  });

  it('keeps bars and intervals inside their column, the end of the longest at its edge', () => {
    const ends = bars.map(({ width, range }) => range?.high ?? width);
    expect(Math.max(...ends)).toBeCloseTo(columns.number.width, 9);
    expect(columns.number.x + columns.number.width).toBeLessThanOrEqual(100);
    for (const { width, range } of bars.filter((bar) => bar.range)) {
      expect(range?.low).toBeLessThan(width);
      expect(range?.high).toBeGreaterThan(width);
    }
  });

  it('sets no line wider than its column', () => {
    const { date, number, words } = columns;
    const widths = new Map<number, number>([
      [words.x, words.width],
      [number.x, number.width],
      [date, number.x - date],
    ]);
    for (const { x, runs } of rows.flatMap(({ lines }) => lines)) {
      const room = ((widths.get(x) ?? 0) / 100) * size.width;
      expect(runsWidth(runs), runs.map(({ text }) => text).join('')).toBeLessThanOrEqual(room);
    }
  });

  it('joins the dots of neighbouring rows and marks a leap over more than a year', () => {
    expect(spine.map(({ y1 }) => y1)).toEqual(rows.slice(0, -1).map(({ dot }) => dot));
    expect(spine.map(({ y2 }) => y2)).toEqual(rows.slice(1).map(({ dot }) => dot));
    expect(spine.filter(({ skips }) => skips)).toHaveLength(1);
  });

  it('places the dots of the axis in proportion to time, inside it and apart', () => {
    const first = Number(timeline.years[0]?.text);
    for (const { id, x, y } of timeline.moments) {
      const time = data.find((datum) => datum.id === id)?.time;
      const middle = ((time?.start ?? 0) + (time?.end ?? 0)) / 2;
      expect(x).toBeCloseTo(((middle - first) / timeline.years.length) * 100, 9);
      expect(y + dotRadius).toBeLessThanOrEqual(timeline.base);
      expect(y - dotRadius).toBeGreaterThan(0);
    }
    for (const [index, a] of timeline.moments.entries()) {
      for (const b of timeline.moments.slice(index + 1)) {
        const across = ((a.x - b.x) / 100) * size.width;
        expect(Math.hypot(across, a.y - b.y)).toBeGreaterThanOrEqual(2 * dotRadius - 1e-9);
      }
    }
  });
});

describe('timeSpan', () => {
  it('takes a year, a month and a day for the stretch that they may mean', () => {
    expect(timeSpan('2021')).toEqual({ start: 2021, end: 2022 });
    expect(timeSpan('2025-12').end).toBe(2026);
    expect(timeSpan('2025-01').start).toBe(timeSpan('2025-01-01').start);
    expect(timeSpan('2025-01').end).toBe(timeSpan('2025-01-31').end);
  });
});

describe('the facts of fleet-evidence', () => {
  it('are those that evidence.yaml names, and no others', () => {
    const named = ledger.evidence.flatMap(({ fact, says }) => [
      ...(fact ? [fact] : []),
      ...Object.values(says).flatMap(factsIn),
    ]);
    expect([...fleetEvidenceFacts].sort()).toEqual([...new Set(named)].sort());
  });
});
