import { scaleLinear } from 'd3';
import type { Kind } from '../../content/ledger/schema.ts';
import type { Run } from '../frame/figure-data.ts';
import { sceneWidth, styled, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';
import { layoutColumns } from './columns-layout.ts';
import { layoutRow, type PlacedRow } from './row-layout.ts';

/** A statement as it is drawn: its number, if it gives one, what is counted, who said it and when. */
export interface Statement {
  readonly id: string;
  readonly kind?: Kind;
  readonly amount?: number;
  /** Whether it is "more than": the line has an open end. */
  readonly isOpen?: boolean;
  readonly number?: readonly Run[];
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

/** Where the parts of a row begin, in px of the narrowest width of the size. */
export interface Columns {
  readonly label: number;
  readonly track: number;
  readonly trackEnd: number;
  /** Who said it: in the full layout alone in a column. */
  readonly who: number;
  readonly width: number;
}

const between = 12;

/*
 *  full                                                 wide: who beside the dot or below, narrow: all below each other
 *  Group ─────────────────────────────────────────      Group ─────────────────────────────
 *  512     In use: …   |●              Who, when        512     In use: …  |● Who, when
 *  10,000  Owned: …    |───●           Who, when        10,000  Owned: …   |───● Who, when
 *                      |   ├─ gap ─┤                               gap     |   ├─────┤
 *  Group ─────────────────────────────────────────      Group ─────────────────────────────
 *  50,000  Owned: …    |···········◍   Who, when        50,000  Owned: …   |·········◍
 *  60,000  Access: …   |·············◍ └ Who, when              Who, when
 *                                        repeats it     60,000  Access: …  |··········◍
 *  Spoke without a count                                        └ Who, when · repeats it
 *  Who: what          Who: what          Who: what
 */
/** One line a statement on one scale from zero; who repeats another hangs from it. */
export function layoutStatements(data: StatementsData, size: SceneSize): Scene {
  const { groups, beyond, marked, uncounted } = data;
  const rows = groups.flatMap((group) => group.rows);
  const columns = columnsOf([...rows, ...beyond], size);
  const across = scaleLinear(
    [0, Math.max(...rows.map(({ amount = 0 }) => amount), marked?.amount ?? 0)],
    // Room for a dot and an open end.
    [columns.track, columns.trackEnd - 26].map((px) => (px / size.width) * 100),
  );
  const marks: Mark[] = [];
  let y = 0;
  let start = 0;
  let last = 0;
  for (const [index, { title, rows: drawn, gap }] of groups.entries()) {
    y = heading(title, y, size, marks);
    if (index === 0) start = y;
    last = y;
    const top = y;
    const placed = drawn.map((row) => {
      const one = layoutRow(row, { columns, across, top: y, depths: depthsOf(drawn), size });
      y = one.bottom;
      return one;
    });
    marks.push(...placed.flatMap((row) => row.marks), ...chainOf(drawn, placed, columns));
    // In the other layouts words stand beside the lines and below them.
    if (size.name === 'full') {
      const x = across(0);
      marks.push({ shape: 'line', look: 'axis', from: { x, y: top }, to: { x, y } });
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
  y = markedAt(data, { x: across(marked?.amount ?? 0), start, last, y }, size, marks);
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
  // The smallest amount's dot begins at the edge.
  if (name === 'narrow') return { label: 0, track: dotRadius + 1, trackEnd: width, who: 0, width };
  const widest = (texts: readonly (readonly SceneRun[])[]) =>
    Math.max(...texts.map(sceneWidth)) + 16;
  const label = widest(rows.map(({ number }) => (number ? styled(number, 'value') : [])));
  const labels = widest(rows.map((row) => styled(row.label, 'plain')));
  const track = label + Math.min(labels, width * (name === 'full' ? 0.26 : 0.385));
  const who = name === 'full' ? width * 0.72 : width;
  return { label, track, trackEnd: name === 'full' ? who - 14 : width, who, width };
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

/** The radius of a dot, in px. */
export const dotRadius = 6;

/** How far a chain's words are moved for each statement that they repeat, in px. */
export const chainStep = 18;

// From under the words that are repeated down to those that repeat them: │ and └ beside their first line.
function chainOf(
  rows: readonly Statement[],
  placed: readonly PlacedRow[],
  { who, width }: Columns,
): readonly Mark[] {
  const x = (who / width) * 100;
  const depths = depthsOf(rows);
  return rows.flatMap(({ id: row, repeats }, index): readonly Mark[] => {
    const own = placed[index]?.who;
    const above = placed[rows.findIndex(({ id }) => id === repeats)]?.who;
    if (!own || !above) return [];
    const dx = (depths.get(repeats ?? '') ?? 0) * chainStep + 5;
    const y = own.first - 5;
    return [
      { row, shape: 'line', look: 'axis', from: { x, dx, y: above.last + 6 }, to: { x, dx, y } },
      { row, shape: 'line', look: 'axis', from: { x, dx, y }, to: { x, dx: dx + 9, y } },
    ];
  });
}

function heading(title: readonly Run[], top: number, size: SceneSize, marks: Mark[]): number {
  const words = textBlock(styled(title, 'label'), { x: 0, top, width: size.width });
  marks.push(...words.marks);
  return words.bottom + 4;
}

/*
 *  ├── words ──┤   or, where they do not fit,   words ├──────┤   or   ├──────┤
 *                                                                      words
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
  const long = sceneWidth(runs);
  const middle = (from + to) / 2;
  const px = (percent: number) => (percent * width) / 100;
  const line = (x1: number, x2: number): Mark => ({
    shape: 'line',
    look: 'axis',
    from: { x: x1, y },
    to: { x: x2, y },
  });
  for (const x of [from, to])
    marks.push({ shape: 'line', look: 'axis', from: { x, y: y - 6 }, to: { x, y: y + 6 } });
  const text = { shape: 'text', annotation: true, runs } as const;
  if (px(to - from) > long + 28) {
    // Percent of the narrowest width: where the drawing is wider, the words have more room than they need.
    const half = ((long / 2 + 8) / width) * 100;
    marks.push(line(from, middle - half), line(middle + half, to));
    marks.push({ ...text, x: middle, anchor: 'middle', y: y + 5 });
    return y + 12;
  }
  marks.push(line(from, to));
  if (px(from) > long + 16) {
    marks.push({ ...text, x: from, dx: -10, anchor: 'end', y: y + 5 });
    return y + 12;
  }
  marks.push({ ...text, x: middle, anchor: 'middle', y: y + 20 });
  return y + 27;
}

/*
 *  full: a rule through all groups, its words below    wide: Others            words┐    narrow: as full, but for the rule
 *                                                            50  In use: …  ······◍
 */
function markedAt(
  { marked, beyond }: StatementsData,
  at: { readonly x: number; readonly start: number; readonly last: number; readonly y: number },
  { name, width }: SceneSize,
  marks: Mark[],
): number {
  const { x, start, last, y } = at;
  const end = y + (beyond.length > 0 ? 4 : 0);
  if (!marked) return end;
  const runs = styled(marked.label, 'note');
  const isAbove = name === 'wide';
  // In the middle where it has room to the edge.
  const isEnd = isAbove || ((100 - x) * width) / 100 < sceneWidth(runs) / 2;
  const top = isAbove ? last - 20 : name === 'full' ? start : y - 6;
  const bottom = isAbove ? last + 8 : y + 4;
  marks.unshift({ shape: 'line', look: 'rule', from: { x, y: top }, to: { x, y: bottom } });
  marks.push({
    shape: 'text',
    annotation: true,
    x,
    ...(isEnd && { dx: isAbove ? -6 : 8 }),
    anchor: isEnd ? 'end' : 'middle',
    y: isAbove ? last - 9 : y + 18,
    runs,
  });
  return isAbove ? end : y + 26;
}
