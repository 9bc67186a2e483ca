import { scaleLinear } from 'd3';
import type { Kind } from '../../content/ledger/schema.ts';
import type { Run } from '../frame/figure-data.ts';
import { sceneWidth, styled, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';
import { layoutColumns } from './columns-layout.ts';
import { layoutRow } from './row-layout.ts';

/** A statement as it is drawn: its number, if it gives one, what is counted, who said it and when. */
export interface Statement {
  readonly id: string;
  readonly kind?: Kind;
  readonly amount?: number;
  /** Whether it is "more than": the line has an open end. */
  readonly isOpen?: boolean;
  readonly number?: Run;
  /** "Owned: H100s", and the same without the first word for those who count nothing. */
  readonly label: readonly Run[];
  readonly counts: readonly Run[];
  readonly who: readonly Run[];
  readonly when: string;
  /** Why it adds nothing of its own, and the id of the statement above that it repeats. */
  readonly because?: readonly Run[];
  readonly repeats?: string;
}

/** The groups from top to bottom, with words for the gap to the next one. Amounts are all in one unit. */
export interface StatementsData {
  readonly groups: readonly {
    readonly title: readonly Run[];
    readonly rows: readonly Statement[];
    readonly gap?: readonly Run[];
  }[];
  readonly beyond: readonly Statement[];
  readonly marked?: { readonly amount: number; readonly label: readonly Run[] };
  readonly uncounted?: { readonly title: readonly Run[]; readonly rows: readonly Statement[] };
}

/** Where the parts of a row stand, all in px of the narrowest width of the size; in the narrow one below each other. */
export interface Columns {
  readonly label: number;
  readonly track: number;
  readonly trackEnd: number;
  readonly who: number;
  readonly width: number;
  /** How a row stands: all beside each other, number and label in one column, or all below each other. */
  readonly name: SceneSize['name'];
}

const between = 20;

/*
 *  wide, full                                           narrow
 *  Group ─────────────────────────────────────────      Group
 *  512     In use: …   |●              Who, when        512  In use: …
 *  10,000  Owned: …    |───●           Who, when        ●
 *                      |   ├─ gap ─┤                    Who, when
 *  Group ─────────────────────────────────────────
 *  50,000  Owned: …    |···········◍   Who, when
 *  60,000  Access: …   |·············◍ └ Who, when
 *                                        repeats it
 *  Spoke without a count
 *  Who: what          Who: what          Who: what
 */
/** One line a statement on one scale from zero; who repeats another hangs from it. */
export function layoutStatements(data: StatementsData, size: SceneSize): Scene {
  const { groups, beyond, marked, uncounted } = data;
  const rows = groups.flatMap((group) => group.rows);
  const columns = columnsOf([...rows, ...beyond], size);
  const isWide = size.name !== 'narrow';
  const across = scaleLinear(
    [0, Math.max(...rows.map(({ amount = 0 }) => amount), marked?.amount ?? 0)],
    // Room for a dot and an open end.
    [columns.track, columns.trackEnd - 26].map((px) => (px / size.width) * 100),
  );
  const marks: Mark[] = [];
  let y = 0;
  let start = 0;
  for (const [index, { title, rows: drawn, gap }] of groups.entries()) {
    y = heading(title, y, size, marks);
    if (index === 0) start = y;
    const axis = { top: y, bottom: y };
    for (const row of drawn) {
      const placed = layoutRow(row, { columns, across, top: y, depths: depthsOf(drawn), size });
      marks.push(...placed.marks);
      y = placed.bottom;
      axis.bottom = y;
    }
    if (isWide) {
      const x = across(0);
      marks.push(...chainOf(drawn, marks, columns, size), {
        shape: 'line',
        look: 'axis',
        from: { x, y: axis.top },
        to: { x, y: axis.bottom },
      });
    }
    const next = groups[index + 1];
    if (gap && next) {
      const ends = [
        Math.max(...drawn.map(({ amount = 0 }) => amount)),
        Math.min(...next.rows.map(({ amount = Infinity }) => amount)),
      ] as const;
      y = bracket(gap, [across(ends[0]), across(ends[1])], y + 4, size, marks);
    }
    y += index === groups.length - 1 ? 0 : between / 2;
  }
  y = markedAt(data, { x: across(marked?.amount ?? 0), start, y }, size, marks);
  for (const row of beyond) {
    const placed = layoutRow(row, {
      columns,
      across,
      top: y,
      depths: new Map(),
      size,
      leaves: true,
    });
    marks.push(...placed.marks);
    y = placed.bottom;
  }
  if (uncounted) {
    y = heading(uncounted.title, y + between, size, marks);
    const list = layoutColumns(uncounted.rows, y, size);
    marks.push(...list.marks);
    y = list.bottom;
  }
  return { bands: [{ height: y, marks }] };
}

function columnsOf(rows: readonly Statement[], { name, width }: SceneSize): Columns {
  if (name === 'narrow') return { label: 0, track: 0, trackEnd: width, who: 0, width, name };
  const widest = (texts: readonly (readonly SceneRun[])[]) =>
    Math.max(...texts.map(sceneWidth)) + 16;
  const label =
    name === 'full'
      ? widest(rows.map(({ number }) => (number ? styled([number], 'value') : [])))
      : 0;
  const labels = widest(rows.map((row) => styled(row.label, 'plain')));
  const track = label + Math.min(labels, width * (name === 'full' ? 0.26 : 0.34));
  const who = width * 0.72;
  return { label, track, trackEnd: who - 14, who, width, name };
}

/** How many statements each of them repeats, one through the other: 0 for those that stand alone. */
function depthsOf(rows: readonly Statement[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, repeats } of rows) {
    const above = repeats === undefined ? undefined : depths.get(repeats);
    depths.set(id, above === undefined ? 0 : above + 1);
  }
  return depths;
}

/** How far a chain's words are moved for each statement that they repeat, in px. */
export const chainStep = 18;

// From under the words that are repeated down to those that repeat them: │ and └ beside their first line.
function chainOf(
  rows: readonly Statement[],
  drawn: readonly Mark[],
  { who }: Columns,
  { width }: SceneSize,
): readonly Mark[] {
  const x = (who / width) * 100;
  const depths = depthsOf(rows);
  const lines = (id: string) =>
    drawn.filter((mark) => mark.shape === 'text' && mark.row === id && mark.x === x);
  return rows.flatMap(({ id, repeats }): readonly Mark[] => {
    if (repeats === undefined || !depths.has(repeats)) return [];
    const [first] = lines(id);
    const last = lines(repeats).at(-1);
    if (first?.shape !== 'text' || last?.shape !== 'text') return [];
    const dx = (depths.get(repeats) ?? 0) * chainStep + 5;
    const y = first.y - 5;
    return [
      { row: id, shape: 'line', look: 'axis', from: { x, dx, y: last.y + 6 }, to: { x, dx, y } },
      { row: id, shape: 'line', look: 'axis', from: { x, dx, y }, to: { x, dx: dx + 9, y } },
    ];
  });
}

function heading(title: readonly Run[], top: number, size: SceneSize, marks: Mark[]): number {
  const words = textBlock(styled(title, 'label'), { x: 0, top, width: size.width });
  marks.push(...words.marks);
  return words.bottom + 4;
}

/*
 *  ├── words ──┤   or, where they do not fit,   ├──────┤
 *                                                words
 */
function bracket(
  words: readonly Run[],
  [from, to]: readonly [number, number],
  top: number,
  { width }: SceneSize,
  marks: Mark[],
): number {
  const y = top + 9;
  const runs = styled(words, 'note');
  const room = sceneWidth(runs) / 2 + 8;
  const middle = (from + to) / 2;
  const fits = ((to - from) * width) / 200 > room + 8;
  for (const x of [from, to])
    marks.push({ shape: 'line', look: 'axis', from: { x, y: y - 6 }, to: { x, y: y + 6 } });
  if (fits) {
    // Percent of the narrowest width: where the drawing is wider, the words have more room than they need.
    const half = (room / width) * 100;
    marks.push(
      { shape: 'line', look: 'axis', from: { x: from, y }, to: { x: middle - half, y } },
      { shape: 'line', look: 'axis', from: { x: middle + half, y }, to: { x: to, y } },
    );
  } else {
    marks.push({ shape: 'line', look: 'axis', from: { x: from, y }, to: { x: to, y } });
  }
  marks.push({
    shape: 'text',
    annotation: true,
    x: middle,
    anchor: 'middle',
    y: fits ? y + 5 : y + 20,
    runs,
  });
  return fits ? y + 12 : y + 27;
}

// A rule through all groups at the marked number, its words below, and the zero.
function markedAt(
  { marked, beyond }: StatementsData,
  { x, start, y }: { readonly x: number; readonly start: number; readonly y: number },
  { name, width }: SceneSize,
  marks: Mark[],
): number {
  if (!marked) return y + (beyond.length > 0 ? 8 : 0);
  const runs = styled(marked.label, 'note');
  const half = sceneWidth(runs) / 2;
  const anchor = ((100 - x) * width) / 100 > half ? 'middle' : 'end';
  // In the narrow layout it would run through the words of the rows.
  const top = name === 'narrow' ? y - 6 : start;
  marks.unshift({ shape: 'line', look: 'rule', from: { x, y: top }, to: { x, y: y + 4 } });
  marks.push({
    shape: 'text',
    annotation: true,
    x,
    ...(anchor === 'end' && { dx: 8 }),
    anchor,
    y: y + 18,
    runs,
  });
  return y + 26;
}
