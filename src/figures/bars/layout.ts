import { scaleLinear } from 'd3';
import type { Kind } from '../../content/ledger/schema.ts';
import type { Run } from '../frame/figure-data.ts';
import { lineHeight, sceneWidth, styled, textBlock } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';

/** A row as it is drawn: amounts are all in one unit. */
export interface BarRow {
  readonly id: string;
  readonly kind: Kind;
  readonly amount: number;
  readonly range?: { readonly low: number; readonly high: number };
  readonly isOpen: boolean;
  readonly hypothetical: boolean;
  readonly label: readonly Run[];
  readonly number: Run;
}

/** The rows from top to bottom, and a number marked on their scale. */
export interface BarsData {
  readonly marks: 'bars' | 'dots' | 'line';
  readonly rows: readonly BarRow[];
  readonly marked?: { readonly amount: number; readonly label: readonly Run[] };
}

const thick = 22;
const gap = 14;

/*
 *  wide, full                               narrow
 *  What it is      ███████████  US$ 944 m   US$ 944 m  What it is
 *  What else       ██  US$ 5 m              ███████████████
 *                      |
 *                      the number marked
 */
/** Labels in a column of their own, or above each bar where there is no room; the number at the bar's end. */
export function layoutBars({ marks: form, rows, marked }: BarsData, size: SceneSize): Scene {
  const isWide = size.name !== 'narrow';
  const labelShare = isWide ? 30 : 0;
  const labelWidth = isWide ? (size.width * labelShare) / 100 - 16 : size.width;
  // The number stands at the bar's end; where there is no room for both, before its label.
  const valueRoom = isWide
    ? Math.max(...rows.map(({ number }) => sceneWidth(styled([number], 'value')))) + 26
    : 14;
  const most = Math.max(
    ...rows.map(({ amount, range }) => range?.high ?? amount),
    marked?.amount ?? 0,
  );
  const end = 100 - (100 * valueRoom) / size.width;
  const across = scaleLinear([0, most], [labelShare, Math.max(end, labelShare + 10)]);
  let y = 4;
  const marks: Mark[] = [];
  for (const row of rows) {
    const { id, kind, amount, range, label, number, isOpen } = row;
    const common = { row: id, kind };
    const words = isWide
      ? styled(label, 'plain')
      : [
          ...styled([number], 'value'),
          { text: '  ', style: 'plain' as const },
          ...styled(label, 'plain'),
        ];
    const text = textBlock(words, {
      ...common,
      x: 0,
      top: y,
      width: labelWidth,
    });
    const labelHeight = text.bottom - y;
    const height = isWide ? Math.max(labelHeight, thick) : labelHeight + thick + 2;
    // In the wide layout bar and words share the middle of their row.
    const top = isWide ? y + (height - thick) / 2 : text.bottom + 2;
    const lift = isWide ? (height - labelHeight) / 2 : 0;
    marks.push(...text.marks.map((mark) => ({ ...mark, y: mark.y + lift })));
    marks.push(...drawn(row, form, { from: across(0), to: across(amount), top }));
    const last = range ? across(range.high) : across(amount);
    if (range) {
      const middle = top + thick / 2;
      marks.push({
        ...common,
        shape: 'line',
        look: 'axis',
        from: { x: across(range.low), y: middle },
        to: { x: last, y: middle },
      });
    }
    if (isWide) {
      marks.push({
        ...common,
        shape: 'text',
        x: last,
        dx: isOpen ? 22 : 8,
        y: top + thick / 2 + 6,
        runs: styled([number], 'value'),
      });
    }
    y += height + gap;
  }
  y -= gap;
  marks.push({
    shape: 'line',
    look: 'axis',
    from: { x: labelShare, y: 0 },
    to: { x: labelShare, y: y + 2 },
  });
  if (marked) {
    const x = across(marked.amount);
    marks.push({ shape: 'line', look: 'rule', from: { x, y: 0 }, to: { x, y: y + 8 } });
    const isRight = x > 60;
    const words = textBlock(styled(marked.label, 'note'), {
      annotation: true,
      x,
      anchor: isRight ? 'end' : 'start',
      top: y + 8,
      width: (size.width * (isRight ? x : 100 - x)) / 100,
    });
    marks.push(...words.marks);
    y = words.bottom;
  }
  return { bands: [{ height: y + lineHeight('note') / 4, marks }] };
}

// An open end is a stub beside the bar: it goes on.
function drawn(
  { id: row, kind, hypothetical, isOpen }: BarRow,
  form: BarsData['marks'],
  { from, to, top }: { readonly from: number; readonly to: number; readonly top: number },
): readonly Mark[] {
  const look = hypothetical ? 'ghost' : 'bar';
  if (form === 'dots') {
    const y = top + thick / 2;
    return [
      { row, kind, shape: 'line', look: 'rule', from: { x: from, y }, to: { x: to, y } },
      { row, kind, shape: 'circle', look, x: to, y, r: 6 },
    ];
  }
  return [
    { row, kind, shape: 'rect', look, x: from, y: top, width: to - from, height: thick },
    ...(isOpen
      ? [
          {
            row,
            kind,
            shape: 'rect',
            look: 'ghost',
            x: to,
            dx: 2,
            y: top,
            width: { px: 12 },
            height: thick,
          } as const,
        ]
      : []),
  ];
}
