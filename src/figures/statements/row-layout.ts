import type { ScaleLinear } from 'd3';
import { sceneWidth, styled, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, SceneSize } from '../frame/scene.ts';
import { chainStep, dotRadius, type Columns, type Statement } from './layout.ts';

interface Place {
  readonly columns: Columns;
  readonly across: ScaleLinear<number, number>;
  /** The top of the row, in px. */
  readonly top: number;
  readonly depths: ReadonlyMap<string, number>;
  readonly size: SceneSize;
  /** Whether its number is beyond the scale. */
  readonly leaves?: boolean;
}

// From a wide row's top to the middle of its line, in px.
const trackMiddle = 15;

const pad = 2;

/** A row: its marks, its bottom edge and, in the full layout, the baselines of who said it (px). */
export interface PlacedRow {
  readonly marks: readonly Mark[];
  readonly bottom: number;
  readonly who?: { readonly first: number; readonly last: number };
}

/** A statement's row from a top edge on: a rule, its number and what is counted, its line, who said it and why it counts for little. */
export function layoutRow(statement: Statement, place: Place): PlacedRow {
  const { top, size } = place;
  const rule: Mark = {
    shape: 'line',
    look: 'rule',
    from: { x: 0, y: top },
    to: { x: 100, y: top },
  };
  const draw = { full: fullRow, wide: wideRow, narrow: narrowRow }[size.name];
  const placed = draw(statement, place);
  return { ...placed, marks: [rule, ...placed.marks] };
}

// All in columns beside each other.
function fullRow(statement: Statement, place: Place): PlacedRow {
  const { columns, across, top, depths, size, leaves } = place;
  const { id: row } = statement;
  const at = (px: number) => (px / size.width) * 100;
  const words = numberAndLabel(statement, place);
  const indent = (depths.get(row) ?? 0) * chainStep;
  const common = {
    ...commonOf(statement),
    x: at(columns.who),
    ...(indent > 0 && { dx: indent }),
    width: columns.width - columns.who - indent,
  };
  const who = textBlock(whoRuns(statement), { ...common, top: top + pad + 3 });
  const because = textBlock(styled(statement.because ?? [], 'label'), {
    ...common,
    top: who.bottom,
  });
  const baselines = [...who.marks, ...because.marks].map(({ y }) => y);
  return {
    marks: [
      ...words.marks,
      ...who.marks,
      ...because.marks,
      ...lineOf(statement, across, top + trackMiddle, leaves ? at(columns.trackEnd) : undefined),
    ],
    bottom: Math.max(words.bottom, because.bottom) + pad,
    who: { first: Math.min(...baselines), last: Math.max(...baselines) },
  };
}

// Who said it stands beside a short line, else below.
function wideRow(statement: Statement, place: Place): PlacedRow {
  const { columns, across, top, size, leaves } = place;
  const words = numberAndLabel(statement, place);
  const y = top + trackMiddle;
  const line = lineOf(statement, across, y, leaves ? 100 : undefined);
  const beside = whoBeside(statement, place, y);
  if (beside) return { marks: [...words.marks, ...line, beside], bottom: words.bottom + pad };
  const left = (columns.label / size.width) * 100;
  const who = whoBelow(statement, place, { x: left, top: words.bottom });
  return { marks: [...words.marks, ...line, ...who.marks], bottom: who.bottom + pad };
}

function narrowRow(statement: Statement, place: Place): PlacedRow {
  const { across, top, size, leaves } = place;
  const { number, label } = statement;
  const words = textBlock(
    [...(number ? styled([...number, { text: '  ' }], 'value') : []), ...styled(label, 'plain')],
    { ...commonOf(statement), x: 0, top: top + pad, width: size.width },
  );
  const y = words.bottom + 9;
  const line = lineOf(statement, across, y, leaves ? 100 : undefined);
  const beside = whoBeside(statement, place, y);
  if (beside) return { marks: [...words.marks, ...line, beside], bottom: y + 9 + pad };
  const who = whoBelow(statement, place, { x: 0, top: y + 8 });
  return { marks: [...words.marks, ...line, ...who.marks], bottom: who.bottom + pad };
}

function numberAndLabel(statement: Statement, { columns, top, size }: Place) {
  const common = commonOf(statement);
  const { number, label } = statement;
  const value = textBlock(number ? styled(number, 'value') : [], {
    ...common,
    x: 0,
    top: top + pad,
    width: size.width,
  });
  const words = textBlock(styled(label, 'plain'), {
    ...common,
    x: (columns.label / size.width) * 100,
    top: top + pad + 2,
    width: columns.track - columns.label - 12,
  });
  return {
    marks: [...value.marks, ...words.marks],
    bottom: Math.max(value.bottom, words.bottom),
  };
}

function commonOf({ id: row, kind }: Statement) {
  return { row, ...(kind && { kind }) };
}

// Right of the dot, where there is room and nothing more is to be said.
function whoBeside(
  statement: Statement,
  { across, size, leaves }: Place,
  y: number,
): Mark | undefined {
  const { amount = 0, because } = statement;
  const x = across(amount);
  const room = ((100 - x) * size.width) / 100 - 12;
  const runs = whoRuns(statement);
  if (leaves || because || sceneWidth(runs) > room) return undefined;
  return { ...commonOf(statement), shape: 'text', x, dx: 12, y: y + 5, runs };
}

// "└ Alexandr Wang, to CNBC, Jan 2025 · may repeat Patel"
function whoBelow(
  statement: Statement,
  { depths, size }: Place,
  { x, top }: { readonly x: number; readonly top: number },
): PlacedRow {
  const { id: row, because } = statement;
  const depth = depths.get(row) ?? 0;
  const indent = (size.name === 'narrow' ? Math.min(depth, 1) : depth) * chainStep;
  const place = {
    ...commonOf(statement),
    x,
    ...(indent > 0 && { dx: indent }),
    width: size.width * (1 - x / 100) - indent,
  };
  const reason = styled(because ?? [], 'label');
  const dot: SceneRun = { text: ' · ', style: 'note' };
  const all = [...whoRuns(statement), ...(because ? [dot, ...reason] : [])];
  // In a line of its own where it does not fit into one with who says so.
  const fits = sceneWidth(all) <= place.width;
  const who = textBlock(fits ? all : whoRuns(statement), { ...place, top });
  const below = textBlock(fits ? [] : reason, { ...place, top: who.bottom });
  const [at, y] = [indent - chainStep + 4, top + 10];
  const hook: readonly Mark[] = [
    { row, shape: 'line', look: 'axis', from: { x, dx: at, y: y - 8 }, to: { x, dx: at, y } },
    { row, shape: 'line', look: 'axis', from: { x, dx: at, y }, to: { x, dx: at + 9, y } },
  ];
  return {
    marks: [...who.marks, ...below.marks, ...(indent > 0 ? hook : [])],
    bottom: below.bottom,
  };
}

function whoRuns({ who, when }: Statement): readonly SceneRun[] {
  return styled([...who, { text: `, ${when}` }], 'note');
}

/*
 *  ────●     ────●┄   "more than"     ──────────>  it leaves the scale at `end` (percent)
 */
function lineOf(
  { id: row, kind, amount = 0, isOpen }: Statement,
  across: ScaleLinear<number, number>,
  y: number,
  end?: number,
): readonly Mark[] {
  const common = { row, ...(kind && { kind }) };
  const look = kind === 'estimated' ? 'dashes' : 'stem';
  const x = end ?? across(amount);
  const stem: Mark = {
    ...common,
    shape: 'line',
    look,
    from: { x: across(0), y },
    to: { x, y },
  };
  if (end !== undefined) {
    const head = [-5, 5].map((dy): Mark => ({
      ...common,
      shape: 'line',
      look: 'stem',
      from: { x, dx: -7, y: y + dy },
      to: { x, dx: 0, y },
    }));
    return [stem, ...head];
  }
  return [
    stem,
    { ...common, shape: 'circle', look: 'bar', x, y, r: dotRadius },
    ...(isOpen
      ? [
          {
            ...common,
            shape: 'rect',
            look: 'ghost',
            x,
            dx: 8,
            y: y - 4,
            width: { px: 12 },
            height: 8,
          } as const,
        ]
      : []),
  ];
}
