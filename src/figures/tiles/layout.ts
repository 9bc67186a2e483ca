import { fillWords } from '../../language/fill-words.ts';
import { sceneWidth, styled, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';
import {
  eachText,
  fitsAt,
  fitText,
  overText,
  stopText,
  type TileRow,
  type TilesData,
} from './fit.ts';

/** The height of a track in px. */
export const trackHeight = 24;

const gap = 7;
// Tiles are at least as wide as this, in px, or there are more lines of them in the track: its area is the room.
const leastTile = 5;
const mostLines = 6;

/*
 *  wide, full                                   narrow
 *         fit  one GPU · 128 tokens each        one GPU · 128 tokens each
 *  ───────────────────────────────────────      ───────────────────────────
 *  What   8.7  ▯▯▯▯▯▯▯▯ ·|                      What                  8.7
 *  of it                                        of it
 *  ───────────────────────────────────────      ▯▯▯▯▯▯▯▯ ·|
 *  Other  0.15 ┆ one would fill 6.5 ┆→
 */
/** A track a row: it is the room, from zero to all of it, and a tile is one thing at a stop of the control. */
export function layoutTiles(data: TilesData, stop: number, size: SceneSize): Scene {
  const { rows, room, control } = data;
  const columns = { narrow: 0, wide: 45, full: 31 }[size.name];
  const isWide = columns > 0;
  const numberWidth = Math.max(
    ...rows.flatMap((row) =>
      control.stops.map((each) => sceneWidth([display(fitText(fitsAt(row, each), data))])),
    ),
  );
  const numberAt = columns - (100 * (numberWidth + 18)) / size.width;
  const labelWidth = isWide ? (size.width * numberAt) / 100 - 12 : size.width - numberWidth - 12;
  // What is larger than the room sticks out of it, at one stop at least.
  const sticksOut = rows.some((row) => fitsAt(row, Math.max(...control.stops)) < 1);
  const track = { from: columns, to: sticksOut ? 100 - 2200 / size.width : 100 };
  const each = fillWords(data.words.each, { amount: stopText(stop, data) });
  const said = textBlock(styled([...room.label, { text: ` · ${each}` }], 'note'), {
    annotation: true,
    x: columns,
    top: 0,
    width: (size.width * (100 - columns)) / 100,
  });
  let y = said.bottom + 5;
  const marks: Mark[] = [...said.marks];
  if (isWide) {
    const fits = styled([{ text: data.words.fits }], 'note');
    marks.push(
      ...textBlock(fits, { annotation: true, x: numberAt, top: 0, width: numberWidth }).marks,
    );
  }
  for (const row of rows) {
    marks.push({ shape: 'line', look: 'rule', from: { x: 0, y }, to: { x: 100, y } });
    y += gap;
    const common = { row: row.id, kind: 'calculated' as const };
    const label = textBlock(styled(row.label, 'label'), {
      ...common,
      x: 0,
      top: y,
      width: labelWidth,
    });
    const note = textBlock(styled(noteOf(row, stop, data), 'note'), {
      ...common,
      x: 0,
      top: label.bottom,
      width: labelWidth,
    });
    const height = isWide ? Math.max(note.bottom - y, trackHeight) : note.bottom - y;
    const lift = (height - (note.bottom - y)) / 2;
    marks.push(...[...label.marks, ...note.marks].map((mark) => ({ ...mark, y: mark.y + lift })));
    marks.push({
      ...common,
      shape: 'text',
      x: isWide ? numberAt : 100,
      y: isWide ? y + height / 2 + 8 : y + 21,
      ...(!isWide && { anchor: 'end' as const }),
      runs: [display(fitText(fitsAt(row, stop), data))],
    });
    const trackTop = isWide ? y + (height - trackHeight) / 2 : y + height + 4;
    marks.push(...trackOf(row, stop, data, { ...track, top: trackTop, width: size.width }));
    y = (isWide ? y + height : trackTop + trackHeight) + gap;
  }
  return { bands: [{ height: y - gap + 3, marks }] };
}

interface Track {
  /** In percent. */
  readonly from: number;
  readonly to: number;
  /** In px. */
  readonly top: number;
  /** Of the whole drawing, in px. */
  readonly width: number;
}

function trackOf(
  row: TileRow,
  stop: number,
  data: TilesData,
  { from, to, top, width }: Track,
): readonly Mark[] {
  const fits = fitsAt(row, stop);
  const common = { row: row.id, kind: 'calculated' as const };
  const outline: Mark = {
    ...common,
    shape: 'rect',
    look: 'rule',
    x: from,
    y: top,
    width: to - from,
    height: trackHeight,
  };
  if (fits < 1)
    return [outline, ...overflowing(row, overText(row, stop, data), { from, to, top, width })];
  const lines = linesOf(fits, ((to - from) * width) / 100);
  const whole = Math.floor(fits);
  // Column after column of one tile a line: each has its share of the area.
  const pitch = (to - from) / Math.max(fits / lines, Math.ceil(whole / lines));
  const space = Math.min((100 * 3) / width, pitch / 3);
  const high = trackHeight / lines;
  const between = Math.min(3, high / 3);
  return [
    outline,
    ...Array.from({ length: whole }, (_, tile): Mark => ({
      ...common,
      shape: 'rect',
      look: row.hypothetical ? 'ghost' : 'bar',
      x: from + Math.floor(tile / lines) * pitch + space / 2,
      y: top + (tile % lines) * high + between / 2,
      width: pitch - space,
      height: high - between,
    })),
  ];
}

/** In how many lines tiles stand, where a track in px holds so many of them. */
export function linesOf(fits: number, trackWidth: number): number {
  const needed = Math.ceil((leastTile * fits) / trackWidth);
  return Math.min(Math.max(1, needed), mostLines);
}

// Not one fits: it runs out of the room, to no end in sight.
function overflowing(
  { id: row }: TileRow,
  words: string,
  { from, to, top }: Track,
): readonly Mark[] {
  const common = { row, kind: 'calculated' as const };
  const [above, below] = [top + 3, top + trackHeight - 3];
  const middle = top + trackHeight / 2;
  const line = (
    look: 'ghost' | 'axis',
    one: { x: number; dx?: number; y: number },
    other: { x: number; dx?: number; y: number },
  ) => ({ ...common, shape: 'line', look, from: one, to: other }) as const;
  return [
    line('ghost', { x: from, dx: 2, y: above }, { x: from, dx: 2, y: below }),
    line('ghost', { x: from, y: above }, { x: to, y: above }),
    line('ghost', { x: from, y: below }, { x: to, y: below }),
    line('axis', { x: to, dx: 0, y: middle }, { x: to, dx: 20, y: middle }),
    line('axis', { x: to, dx: 14, y: middle - 5 }, { x: to, dx: 20, y: middle }),
    line('axis', { x: to, dx: 14, y: middle + 5 }, { x: to, dx: 20, y: middle }),
    {
      ...common,
      shape: 'text',
      annotation: true,
      x: from,
      dx: 10,
      y: middle + 5,
      runs: [{ text: words, style: 'note' }],
    },
  ];
}

function noteOf(row: TileRow, stop: number, data: TilesData) {
  const each = fillWords(data.words.each, { amount: eachText(row, stop, data) });
  return row.note.length > 0 ? [...row.note, { text: ` · ${each}` }] : [{ text: each }];
}

function display(text: string): SceneRun {
  return { text, style: 'display' };
}
