import { describe, expect, it } from 'vitest';
import { completeLanguages } from '../../language/languages.ts';
import { contentRoot } from '../../content/content-root.ts';
import { readLedger } from '../../content/ledger/ledger.ts';
import { textStyles } from '../frame/measure.ts';
import { sizes, type Size } from '../frame/sizes.ts';
import { chartWords } from '../frame/words.ts';
import { costBreakdownFacts } from '../../content/catalogue/cost-breakdown.ts';
import { layoutCostBreakdown, type PanelDatum, type Stack } from './layout.ts';
import { widthOf, type PlacedLabel } from './place-labels.ts';
import { costBreakdownPanels } from './panels.ts';

const { ledger } = readLedger(contentRoot, 'deepseek-cost');
const facts = costBreakdownFacts.map(ledger.fact);
const amount = (id: string) => ledger.fact(id).value;
const textOf = (text: string) => [[{ style: 'label' as const, text }]];

// Other amounts than ours, from nothing to very unequal; the thin bar stays short enough for its label on the right.
const invented: readonly PanelDatum[] = [
  [5, 1, 9],
  [100, 1, 400],
  [1, 1000, 1000],
  [7, 0, 3],
].map(([first = 0, second = 0, atMost = 0]) => ({
  heading: textOf('Heading of the panel'),
  stacks: [
    {
      heading: textOf('Heading of the bar'),
      reference: { id: 'reference', amount: (first + second) / 4, label: textOf('Somebody: 12') },
      segments: [
        { id: 'first', amount: first, label: textOf('Servers for a price of 123') },
        { id: 'second', amount: second, label: textOf('Operation for a price of 456') },
      ],
      atMost: { id: 'most', amount: Math.max(second, atMost), label: textOf('Up to 789') },
    },
  ],
}));

const cases = Object.values(sizes).flatMap((size) => [
  { name: `invented, ${size.name}`, data: invented, size },
  ...completeLanguages.map((language) => ({
    name: `${language}, ${size.name}`,
    data: costBreakdownPanels(ledger.fact, chartWords('costBreakdown', facts, language)),
    size,
  })),
]);

describe.each(cases)('the layout of the cost breakdown ($name)', ({ data, size }) => {
  const { panels, height } = layoutCostBreakdown(data, size);
  const stacks = panels.flatMap((panel) => panel.stacks);
  const source = data.flatMap((panel) => panel.stacks);

  it('draws every amount on one scale from zero', () => {
    const drawn = stacks.flatMap((stack, index) => [
      ...stack.segments.map(({ width }, part) => [width, source[index]?.segments[part]?.amount]),
      ...(stack.reference ? [[stack.reference.width, source[index]?.reference?.amount]] : []),
    ]);
    const [width = 0, first = 0] = drawn[0] ?? [];
    for (const [other = 0, value = 0] of drawn) expect(other).toBeCloseTo((value / first) * width);
    for (const { segments, reference } of stacks) {
      expect(segments[0]?.x).toBe(0);
      expect(reference?.x ?? 0).toBe(0);
    }
  });

  it('makes the largest bar as wide as the plot', () => {
    expect(Math.max(...stacks.map(right))).toBeCloseTo(100);
  });

  it('joins the segments of a bar without overlap', () => {
    for (const { segments, atMost } of stacks) {
      const marks = [...segments, ...(atMost ? [atMost] : [])];
      marks.slice(1).forEach(({ x, y }, index) => {
        const before = marks[index];
        expect(x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0));
        expect(y).toBe(before?.y);
      });
    }
  });

  it('opens the last segment from its own amount to the most it may be', () => {
    stacks.forEach(({ segments, atMost }, index) => {
      const last = segments.at(-1);
      const most = source[index]?.atMost?.amount;
      if (!atMost || !last || most === undefined) return;
      const unit = (segments[0]?.width ?? 0) / (source[index]?.segments[0]?.amount ?? 1);
      expect(atMost.x + atMost.width - last.x).toBeCloseTo(most * unit);
    });
  });

  it('keeps bars and words inside the plot', () => {
    for (const stack of stacks) {
      expect(right(stack)).toBeLessThanOrEqual(100 + 1e-9);
      for (const box of labelBoxes(stack, size)) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(size.width);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }
    }
    for (const { heading } of [...panels, ...stacks]) {
      expect(widthOf(heading)).toBeLessThanOrEqual(size.width);
    }
  });

  it('lets no label touch another or another’s leader', () => {
    for (const stack of stacks) {
      const boxes = labelBoxes(stack, size);
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.right < b.left || b.right < a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart).toBe(true);
        }
        for (const [other, leader] of index < stack.labels.length ? stack.labels.entries() : []) {
          const x = (leader.x / 100) * size.width;
          const crosses = x > a.left && x < a.right && leader.bottom > a.top;
          if (other !== index) expect(crosses).toBe(false);
        }
      }
    }
  });

  it('puts one bar below the other, each below its words', () => {
    let y = 0;
    for (const { heading, reference, segments, labels } of stacks) {
      const bar = segments[0];
      if (!bar) continue;
      expect(heading[0]?.y).toBeGreaterThan(y);
      const over = heading.at(-1)?.y ?? 0;
      expect(reference?.y ?? bar.y).toBeGreaterThan(over);
      if (reference) expect(reference.y + reference.height).toBeLessThan(bar.y);
      for (const { lines } of labels) expect(lines[0]?.y).toBeGreaterThan(bar.y + bar.height);
      y = Math.max(...labels.map(({ bottom }) => bottom));
    }
  });
});

it('spans the operation of a year from a quarter of the cost to all of it', () => {
  const words = chartWords('costBreakdown', facts, 'en');
  const { panels } = layoutCostBreakdown(costBreakdownPanels(ledger.fact, words), sizes.wide);
  const [whole, year] = panels.map((panel) => panel.stacks[0]);
  const operation = year?.segments[1];
  const end = (year?.atMost?.x ?? 0) + (year?.atMost?.width ?? 0);
  expect(operation?.width).toBeCloseTo(
    (whole?.segments[1]?.width ?? 0) / amount('ownership-years'),
  );
  expect(end - (operation?.x ?? 0)).toBeCloseTo(whole?.segments[1]?.width ?? 0);
});

function right({ segments, reference, atMost }: Stack): number {
  const boxes = [...segments, ...(reference ? [reference] : []), ...(atMost ? [atMost] : [])];
  return Math.max(...boxes.map(({ x, width }) => x + width));
}

// Where the words about a bar are, in px: the leader of a label may be longer than its words.
function labelBoxes({ labels, reference }: Stack, size: Size) {
  return [...labels, ...(reference ? [reference.label] : [])].map((label: PlacedLabel) => {
    const [{ x, dx = 0, anchor } = { x: 0 }] = label.lines;
    const edge = (x / 100) * size.width + dx;
    const width = widthOf(label.lines);
    const left = anchor === 'end' ? edge - width : edge;
    const top = (label.lines[0]?.y ?? 0) - textStyles.label.size;
    return { left, right: left + width, top, bottom: label.bottom };
  });
}
