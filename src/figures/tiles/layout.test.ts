import { describe, expect, it } from 'vitest';
import { textFaults } from '../frame/scene-boxes.ts';
import { sceneSizes, type Mark } from '../frame/scene.ts';
import { numberWords } from '../../content/numbers/numbers.ts';
import { fitText, type TilesData } from './fit.ts';
import { layoutTiles, linesOf, trackHeight } from './layout.ts';
import { tilesTable } from './table.ts';

// Lamps in a crate: 6 of the large ones at a stop of 1, 1,000 of the small ones, half a lens.
const row = (id: string, fitAtOne: number) => ({
  id,
  fitAtOne,
  hypothetical: false,
  label: [{ text: id }],
  note: [],
  takes: { text: '1', fact: id },
  sum: '',
});
const data: TilesData = {
  rows: [row('large', 6), row('small', 1000), row('lens', 0.5)],
  room: {
    label: [{ text: 'One crate' }],
    amount: 12,
    unit: 'usd',
    counted: 'node',
    over: 'one fills',
  },
  control: {
    id: 'size',
    label: 'Size',
    unit: 'day',
    stops: [1, 2, 4],
    each: 10,
    suffix: '',
    start: 1,
  },
  words: {
    what: 'What',
    sum: 'Sum',
    amount: 'Amount',
    fits: 'Fit',
    room: 'In what',
    takes: 'Takes',
    each: '{{amount}} each',
  },
  numbers: numberWords('en', ['node', 'day']),
};

describe.each(Object.values(sceneSizes))('tiles at $name', (size) => {
  describe.each([1, 2, 4])('at a stop of %d', (stop) => {
    const scene = layoutTiles(data, stop, size);
    const marks = scene.bands.flatMap((band) => ('box' in band ? [] : band.marks));
    const rects = (id: string, look: string) =>
      marks.filter(
        (mark): mark is Extract<Mark, { shape: 'rect' }> =>
          mark.shape === 'rect' && mark.row === id && mark.look === look,
      );

    it.each([
      ['large', 6],
      ['small', 1000],
      ['lens', 0.5],
    ])('%s: a tile for each that fits, whole ones only, inside the room', (id, fitAtOne) => {
      const tiles = rects(id, 'bar');
      const [room] = rects(id, 'rule');
      expect(tiles).toHaveLength(Math.floor(fitAtOne / stop));
      for (const { x, y, width, height } of tiles) {
        expect(x).toBeGreaterThan(room?.x ?? NaN);
        expect(x + Number(width)).toBeLessThan((room?.x ?? NaN) + Number(room?.width));
        expect(y).toBeGreaterThanOrEqual(room?.y ?? NaN);
        expect(y + height).toBeLessThanOrEqual((room?.y ?? NaN) + trackHeight);
      }
    });

    it('tiles do not overlap', () => {
      for (const id of ['large', 'small']) {
        const places = rects(id, 'bar');
        for (const [index, one] of places.entries()) {
          const other = places[index + 1];
          if (!other) continue;
          const apart =
            other.x >= one.x + Number(one.width) - 1e-9 || other.y >= one.y + one.height - 1e-9;
          expect(apart).toBe(true);
        }
      }
    });

    it('a tile and its gap have the share of the room that one thing has', () => {
      const [first, second] = rects('large', 'bar');
      const [room] = rects('large', 'rule');
      if (!second) return;
      const pitch = second.x - (first?.x ?? NaN);
      expect(pitch / Number(room?.width)).toBeCloseTo(stop / 6, 10);
    });

    it('what does not fit says how many rooms it fills', () => {
      const said = marks.flatMap((mark) =>
        mark.shape === 'text' && mark.row === 'lens' ? mark.runs.map(({ text }) => text) : [],
      );
      expect(said.at(-1)?.replaceAll('\u00a0', ' ')).toBe(`one fills ${2 * stop} nodes`);
    });

    it('has no two texts that meet', () => {
      for (let width = size.width; width < 1400; width += 40)
        expect(textFaults(scene, width)).toEqual([]);
    });
  });
});

it('thin tiles stand in more lines, at most six', () => {
  expect(linesOf(8, 300)).toBe(1);
  expect(linesOf(60, 300)).toBe(1);
  expect(linesOf(61, 300)).toBe(2);
  expect(linesOf(5000, 300)).toBe(6);
});

it('counts have one decimal below a hundred, two digits below one', () => {
  const said = [0.1526, 1.18, 8.685, 19.54, 69.47, 277.9, 625.4].map((fits) => fitText(fits, data));
  expect(said).toEqual(['0.15', '1.2', '8.7', '19.5', '69.5', '278', '625']);
});

it('the table has how many fit at every stop, and what one takes at the present one', () => {
  const { head, rows } = tilesTable(data, 2);
  expect(head).toEqual([
    'What',
    'Sum',
    'Amount',
    'Fit, 1',
    'Fit, 2',
    'Fit, 4',
    'Takes, 2',
    'In what',
  ]);
  expect(rows[0]?.cells.slice(3, -1).map(({ number }) => number?.value)).toEqual([6, 3, 1.5, 4]);
  expect(rows.map(({ key }) => key)).toEqual(['large', 'small', 'lens']);
});
