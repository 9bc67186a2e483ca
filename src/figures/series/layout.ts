import { scaleLinear, scaleUtc } from 'd3';
import { pushApart } from '../frame/push-apart.ts';
import { breakScene, lineHeight, sceneWidth, styled, textBlock } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';
import type { SeriesData } from './series-data.ts';
import { groundOf, stacked, tipOf } from './stack-series.ts';
import { timeTicks } from './time-ticks.ts';

const heights = { narrow: 230, wide: 280, full: 320 } as const;
const gap = 14;
/** From the top of a name to the middle of its first line, in px. */
const firstLine = 12;
/** Room above the plot for the words of the highest rule, in px. */
const above = 20;

/*
 *  6 million ─────────────────────╱ 5.4 million
 *                             ╱▒▒   Santa Vela     the name at the line's end
 *  3 million ────────────╱▒▒▒▒▒──── 2.1 million
 *  ╱▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒             Old light
 *  2022       2023       2024
 */
/** Lines from zero with the name of each at its end; areas on top of one another. */
export function layoutSeries(data: SeriesData, size: SceneSize): Scene {
  const { marks: form, amount, date } = data;
  const series = stacked(data);
  const points = series.flatMap((each) => each.points);
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const labelWidth = Math.min(
    size.name === 'narrow' ? 108 : 230,
    Math.max(...series.map(({ last: words, label }) => widest(words, label))) + 2,
  );
  const end = 100 - (100 * (labelWidth + gap + 4)) / size.width;
  const most = Math.max(...points.map(({ to, range }) => range?.high ?? to));
  const labels = series.map(({ last: words, label }) => ({
    words,
    label,
    ...labelLines(words, label, labelWidth),
  }));
  const least = labels.reduce((sum, { height }) => sum + height + 6, 0);
  const bottom = above + Math.max(heights[size.name], least);
  const down = scaleLinear([0, most], [bottom, above]).nice(4);
  const drawn: Mark[] = [];
  const ticks = down.ticks(4);
  // Where there is room, what is drawn begins beside the numbers of the scale.
  const tickWidth = Math.max(
    ...ticks
      .slice(0, -1)
      .map((tick) => sceneWidth(styled([{ text: amount(tick, false) }], 'note'))),
  );
  const start = size.name === 'narrow' ? 0 : (100 * (tickWidth + 8)) / size.width;
  const across = scaleUtc([first, last], [start, end]);
  for (const tick of ticks) {
    const y = down(tick);
    drawn.push({
      shape: 'line',
      look: tick === 0 ? 'axis' : 'rule',
      from: { x: 0, y },
      to: { x: end, y },
    });
  }
  for (const { row, kind, points: own } of series) {
    drawn.push(
      ...groundOf(own, form)
        .flatMap((ring) => shapeOf(ring))
        .map((mark) => ({ ...mark, row, kind })),
    );
    for (const [index, point] of own.entries()) {
      const before = own[index - 1];
      if (!before) continue;
      drawn.push({
        row,
        kind,
        shape: 'line',
        look: 'stem',
        from: { x: across(before.time), y: down(before.to) },
        to: { x: across(point.time), y: down(point.to) },
      });
    }
    const tip = own.at(-1);
    if (tip) {
      drawn.push({
        row,
        kind,
        shape: 'circle',
        look: 'bar',
        x: across(tip.time),
        y: down(tip.to),
        r: 4,
      });
    }
  }
  // Over the bands, which would hide them.
  for (const tick of ticks.filter((each) => each > 0)) {
    drawn.push({
      shape: 'text',
      halo: true,
      x: 0,
      y: down(tick) - 4,
      runs: styled([{ text: amount(tick, tick === ticks.at(-1)) }], 'note'),
    });
  }
  drawn.push(...namesAt());
  for (const { time, anchor } of timeTicks([first, last], (size.width * (end - start)) / 100)) {
    drawn.push({
      shape: 'text',
      x: across(time),
      y: bottom + lineHeight('note'),
      // Only at the edge of the figure does a year begin at its moment.
      anchor: start > 0 && anchor === 'start' ? 'middle' : anchor,
      runs: styled([{ text: date(time) }], 'note'),
    });
  }
  let height = bottom + lineHeight('note') + 8;
  if (data.band) {
    const words = textBlock(styled([{ text: data.band }], 'note'), {
      annotation: true,
      x: 0,
      top: height + 4,
      width: size.width,
    });
    drawn.push(...words.marks);
    height = words.bottom + 4;
  }
  return { bands: [{ height, marks: drawn }] };

  // A ring of points, as a path in a box of its own: [time, number] around it.
  function shapeOf(ring: readonly (readonly [number, number])[]): readonly Mark[] {
    const span = last - first;
    const top = down.domain()[1] ?? most;
    const at = ([time, value]: readonly [number, number]) =>
      `${round((1000 * (time - first)) / span)} ${round(1000 * (1 - value / top))}`;
    return [
      {
        shape: 'path',
        look: 'ground',
        x: start,
        y: down(top),
        width: end - start,
        height: bottom - down(top),
        box: [1000, 1000],
        d: `M${ring.map(at).join('L')}z`,
      },
    ];
  }

  // Names stand at the height of their line's end, or as near to it as the others leave room.
  function namesAt(): readonly Mark[] {
    const order = series
      .map((each, index) => ({ ...each, ...labels[index] }))
      .sort((one, other) => tipOf(other) - tipOf(one));
    const tops = pushApart(
      order.map((each) => ({ wanted: down(tipOf(each)) - firstLine, height: each.height ?? 0 })),
      6,
      0,
    );
    const over = Math.max(0, (tops.at(-1) ?? 0) + (order.at(-1)?.height ?? 0) - bottom);
    return order.flatMap(({ row, kind, lines = [], ...each }, index): readonly Mark[] => {
      let y = (tops[index] ?? 0) - over;
      const leader: Mark = {
        row,
        kind,
        shape: 'line',
        look: 'rule',
        from: { x: end, dx: 5, y: down(tipOf(each)) },
        to: { x: end, dx: gap, y: y + firstLine },
      };
      const words = lines.map((runs): Mark => {
        const [{ style } = { style: 'note' as const }] = runs;
        const baseline = y + Math.round(lineHeight(style) * 0.78);
        y += lineHeight(style);
        return { row, kind, shape: 'text', x: end, dx: gap + 4, y: baseline, runs };
      });
      return [leader, ...words];
    });
  }
}

function labelLines(words: string, label: string, width: number) {
  const lines = [
    ...breakScene(styled([{ text: words }], 'value', true), width),
    ...breakScene(styled([{ text: label }], 'plain'), width),
  ];
  const height = lines.reduce((sum, [run]) => sum + lineHeight(run?.style ?? 'note'), 0);
  return { lines, height };
}

function widest(words: string, label: string): number {
  return Math.max(
    sceneWidth(styled([{ text: words }], 'value')),
    sceneWidth(styled([{ text: label }], 'plain')),
  );
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
