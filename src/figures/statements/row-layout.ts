import type { ScaleLinear } from 'd3';
import { sceneWidth, styled, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, SceneSize } from '../frame/scene.ts';
import { chainStep, type Columns, type Statement } from './layout.ts';

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
const trackMiddle = 17;

const pad = 5;

/** A statement's row from a top edge on: a rule, its number and what is counted, its line, who said it and why it counts for little. */
export function layoutRow(
  statement: Statement,
  place: Place,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { top } = place;
  const rule: Mark = {
    shape: 'line',
    look: 'rule',
    from: { x: 0, y: top },
    to: { x: 100, y: top },
  };
  const { marks, bottom } =
    place.columns.name !== 'narrow' ? wideRow(statement, place) : narrowRow(statement, place);
  return { marks: [rule, ...marks], bottom };
}

function wideRow(statement: Statement, { columns, across, top, depths, size, leaves }: Place) {
  const { id: row, kind, number } = statement;
  const common = { row, ...(kind && { kind }) };
  const at = (px: number) => (px / size.width) * 100;
  const indent = (depths.get(row) ?? 0) * chainStep;
  const y = top + pad;
  const value = textBlock(number ? styled([number], 'value') : [], {
    ...common,
    x: 0,
    top: y,
    width: size.width,
  });
  const label = textBlock(styled(statement.label, 'plain'), {
    ...common,
    x: at(columns.label),
    top: columns.label === 0 ? value.bottom : y + 2,
    width: columns.track - columns.label - 12,
  });
  const who = whoBlock(statement, {
    ...common,
    x: at(columns.who),
    ...(indent > 0 && { dx: indent }),
    top: y + 3,
    width: columns.width - columns.who - indent,
  });
  return {
    marks: [
      ...value.marks,
      ...label.marks,
      ...who.marks,
      ...lineOf(statement, across, top + trackMiddle, leaves ? at(columns.trackEnd) : undefined),
    ],
    bottom: Math.max(value.bottom, label.bottom, who.bottom) + pad,
  };
}

function narrowRow(statement: Statement, { across, top, depths, size, leaves }: Place) {
  const { id: row, kind, amount = 0, number, label, because } = statement;
  const common = { row, ...(kind && { kind }) };
  const words = textBlock(
    [...(number ? styled([number, { text: '  ' }], 'value') : []), ...styled(label, 'plain')],
    { ...common, x: 0, top: top + pad, width: size.width },
  );
  const y = words.bottom + 9;
  const line = lineOf(statement, across, y, leaves ? 100 : undefined);
  // Beside a short line there is room for who said it.
  const left = across(amount);
  const room = ((100 - left) * size.width) / 100 - 12;
  if (!leaves && !because && sceneWidth(whoRuns(statement)) <= room) {
    const who = { ...common, x: left, dx: 12, y: y + 5, runs: whoRuns(statement) };
    return {
      marks: [...words.marks, ...line, { shape: 'text' as const, ...who }],
      bottom: y + 9 + pad,
    };
  }
  const indent = (depths.get(row) ?? 0) > 0 ? chainStep : 0;
  const who = whoBlock(statement, {
    ...common,
    x: 0,
    ...(indent > 0 && { dx: indent }),
    top: y + 8,
    width: size.width - indent,
  });
  const [x, elbow] = [{ x: 0, dx: 4 }, y + 18];
  const hook: readonly Mark[] = [
    { row, shape: 'line', look: 'axis', from: { ...x, y: elbow - 9 }, to: { ...x, y: elbow } },
    { row, shape: 'line', look: 'axis', from: { ...x, y: elbow }, to: { x: 0, dx: 13, y: elbow } },
  ];
  return {
    marks: [...words.marks, ...line, ...who.marks, ...(indent > 0 ? hook : [])],
    bottom: who.bottom + pad,
  };
}

// "Alexandr Wang, to CNBC, Jan 2025", and below it "may repeat Patel".
function whoBlock(
  statement: Statement,
  place: Parameters<typeof textBlock>[1],
): ReturnType<typeof textBlock> {
  const who = textBlock(whoRuns(statement), place);
  if (!statement.because) return who;
  const because = textBlock(styled(statement.because, 'label'), { ...place, top: who.bottom });
  return { marks: [...who.marks, ...because.marks], bottom: because.bottom };
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
    { ...common, shape: 'circle', look: 'bar', x, y, r: 6 },
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
