import { sceneWidth, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';
import type { CalculatorData } from './calculator-data.ts';
import type { Result } from './model.ts';
import { piecesOf } from './pieces.ts';
import { tellMoney, tellResult } from './tell.ts';

const kind = 'calculated';

/*
 *  The run  $5.58 million
 *  $5.576 million, the cost reported for V3
 *  |                                              a tick at what was published
 *  The fleet, over 4 years  $2.54 billion
 *               $2.54 billion, our sum of ...
 *  ┌──────────────────────┬──┬───────────────|┐
 *  │                      │  │           ├───|┼─┤   from low to high, where they differ
 *  └──────────────────────┴──┴───────────────|┘
 *  Servers $1.6 billion                              narrow: all on the left
 *   Energy $109 million
 *               Other operation $835 million
 */
/** The bars of the run and of the fleet on one scale from zero, each with a tick at the published amount. */
export function layoutResult(data: CalculatorData, result: Result, size: SceneSize): Scene {
  const { published, words } = data;
  const { outputs } = result;
  const told = tellResult(result, data);
  const longest = Math.max(
    outputs.run.middle,
    outputs.total.high,
    published.run.amount,
    published.total.amount,
  );
  const across = (amount: number) => (100 * amount) / longest;
  const isNarrow = size.name === 'narrow';
  const pieces = piecesOf(data, result);
  const marks: Mark[] = [];
  let y = 0;
  const add = (runs: readonly SceneRun[], place: Omit<Parameters<typeof textBlock>[1], 'top'>) => {
    const block = textBlock(runs, { ...place, top: y });
    marks.push(...block.marks);
    y = block.bottom;
  };
  const bar = (
    row: 'run' | 'total',
    name: string,
    parts: readonly { readonly row: string; readonly amount: number }[],
    height: number,
  ) => {
    add(
      [
        { text: name, style: 'label' },
        { text: ` ${told[row]}`, style: 'value' },
      ],
      { row, kind, x: 0, width: size.width },
    );
    const { amount, text, fact, words: what, ...own } = published[row];
    const x = across(amount);
    const tick = { row: `published-${row}`, kind: own.kind };
    const style = { style: 'note', coloured: true } as const;
    const label = [
      { text, fact, ...style },
      { text: `, ${what}`, ...style },
    ];
    // Over its tick, or as near to it as the edges allow.
    const [long, at] = [sceneWidth(label), (x * size.width) / 100];
    const isAtStart = isNarrow || at < long / 2;
    const isAtEnd = at + long / 2 > size.width;
    const over = isAtEnd ? { x: 100, anchor: 'end' as const } : { x, anchor: 'middle' as const };
    add(label, {
      ...tick,
      annotation: true,
      width: isNarrow ? size.width : long + 1,
      ...(isAtStart ? { x: 0 } : over),
    });
    y += 9;
    let from = 0;
    for (const part of parts) {
      const width = across(part.amount);
      // Never less than can be seen: 2 px.
      const isTiny = width * size.width < 200;
      marks.push({
        row: part.row,
        kind,
        shape: 'rect',
        look: 'bar',
        x: from,
        dx: isTiny && from > 50 ? -2 : 0,
        y,
        width: isTiny ? { px: 2 } : width,
        height,
      });
      from += width;
    }
    const line = (one: number, other: number, top: number, bottom: number) =>
      ({
        row,
        shape: 'line',
        look: 'axis',
        from: { x: one, y: top },
        to: { x: other, y: bottom },
      }) as const;
    const [low, high] = [across(outputs[row].low), across(outputs[row].high)];
    const middle = y + height / 2;
    if (low !== high) {
      marks.push(
        line(low, high, middle, middle),
        ...[low, high].map((end) => line(end, end, middle - 6, middle + 6)),
      );
    }
    marks.push({ ...line(x, x, y - 7, y + height + 7), look: 'stem', ...tick });
    y += height;
  };

  bar('run', words.answer.run, [{ row: 'run', amount: outputs.run.middle }], 14);
  y += 20;
  bar('total', told.years, pieces, isNarrow ? 44 : 60);
  // A line for each piece, at the edge of it that leaves the words more room: however small it is, no two meet.
  y += 6;
  let x = 0;
  for (const { row, name, amount } of pieces) {
    const from = x;
    x += across(amount);
    const edge = from < 50 ? { x: from } : { x, anchor: 'end' as const };
    add(
      [
        { text: `${name} `, style: 'note' },
        { text: tellMoney(amount, data), style: 'label' },
      ],
      { row, kind, width: size.width, ...(isNarrow ? { x: 0 } : edge) },
    );
  }
  return { bands: [{ height: y + 6, marks }] };
}
