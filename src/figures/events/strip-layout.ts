import { scaleLinear } from 'd3';
import { sceneWidth, styled } from '../frame/scene-text.ts';
import type { Mark, SceneSize } from '../frame/scene.ts';
import type { EventsData } from './layout.ts';

const lane = 17;
const radius = 4.5;

/** The strip of years: its marks, where the enlarged weeks begin and end (percent) and its bottom edge (px). */
export function layoutStrip(
  { lanes, inset, events }: Omit<EventsData, 'others'>,
  { width, name }: SceneSize,
) {
  const widest = Math.max(
    ...lanes.map(({ title }) => sceneWidth(styled([{ text: title }], 'note'))),
  );
  const left = ((widest + 14) / width) * 100;
  const first = Math.floor(Math.min(...events.map(({ time }) => time.start)));
  const last = Math.ceil(Math.max(...events.map(({ time }) => time.end)));
  const across = scaleLinear([first, last], [left, 100]);
  const bottom = lanes.length * lane + 4;
  const marks: Mark[] = [];
  const [from, to] = [across(inset.start), across(inset.end)];
  marks.push({
    shape: 'rect',
    look: 'ground',
    x: from,
    y: 0,
    width: to - from,
    height: bottom + 20,
  });
  for (const [index, { id, title }] of lanes.entries()) {
    const y = index * lane + lane / 2 + 2;
    marks.push(
      { shape: 'text', x: 0, y: y + 5, runs: styled([{ text: title }], 'note') },
      { shape: 'line', look: 'rule', from: { x: left, y }, to: { x: 100, y } },
    );
    for (const event of events.filter((each) => each.lane === id)) {
      const common = {
        row: event.id,
        ...(event.kind && { kind: event.kind }),
        look: event.kind ? 'bar' : 'grey',
      } as const;
      const { start, end } = event.time;
      // A day is a dot; a month or a year is drawn as long as it lasts, a little short of the next.
      if (end - start < 0.01) {
        marks.push({ ...common, shape: 'circle', x: across((start + end) / 2), y, r: radius });
      } else {
        marks.push({
          ...common,
          shape: 'rect',
          x: across(start),
          y: y - 4,
          width: Math.max(0.4, across(end) - across(start) - 0.3),
          height: 8,
        });
      }
    }
  }
  marks.push({
    shape: 'line',
    look: 'axis',
    from: { x: left, y: bottom },
    to: { x: 100, y: bottom },
  });
  for (let year = first; year < last; year++) {
    const x = across(year);
    marks.push(
      { shape: 'line', look: 'axis', from: { x, y: bottom }, to: { x, y: bottom + 5 } },
      {
        shape: 'text',
        x: across(year + 0.5),
        anchor: 'middle',
        y: bottom + 16,
        // Where years are narrow: '24.
        runs: styled(
          [{ text: name === 'narrow' ? `’${String(year).slice(2)}` : String(year) }],
          'note',
        ),
      },
    );
  }
  return { marks, from, to, bottom: bottom + 20 };
}
