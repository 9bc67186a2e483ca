import { scaleLinear } from 'd3';
import type { FactWords } from '../frame/fact-words.ts';
import type { Run } from '../frame/figure-data.ts';
import { sceneWidth, styled, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';

/** A row of a panel: amounts of one panel are in one unit. */
export type PanelRow = Pick<FactWords, 'id' | 'amount' | 'kind' | 'number' | 'isOpen'> & {
  readonly name: readonly Run[];
  readonly detail?: readonly Run[];
  readonly isHypothetical: boolean;
};

/** A panel: what it measures, its rows from top to bottom, and the amount that they are held against. */
export interface Panel {
  readonly title: readonly Run[];
  readonly note?: readonly Run[];
  readonly against?: number;
  readonly rows: readonly PanelRow[];
}

/** Panels from left to right. */
export interface PanelsData {
  readonly panels: readonly Panel[];
}

// Between two panels, in percent or px.
const gap = { across: 4, down: 16 };
// The least part of a panel that bars beside their names and values must keep.
const leastTrack = 0.3;

/*
 *  Computing dense BF16           Memory bandwidth              one scale a panel; names left, values right,
 *  ───────────────────────────    ─────────────────────────     bars between them: where too little is left
 *  H100  █████████  989 TFLOPS    H100  ██████    3.35 TB/s     for them, below
 *  ───────────────────────────    ─────────────────────────
 *  H20   █┄┄┄┄┄┄┄┄  148 TFLOPS    H20   ████████     4 TB/s     dashed: what is lacking
 */
/** Panels side by side, or one below the other on phones. */
export function layoutPanels({ panels }: PanelsData, size: SceneSize): Scene {
  const isStacked = size.name === 'narrow';
  const width = isStacked ? 100 : (100 - gap.across * (panels.length - 1)) / panels.length;
  const room = (width * size.width) / 100;
  const columns = isStacked ? columnsBelow(panels, room) : columnsBeside(panels, room);
  const titles = panels.map((panel) => titleOf(panel, room));
  // The fewer panels share the width, the longer the bars, and the thicker.
  const thick = isStacked || panels.length > 2 ? 14 : 20;
  const draw = (index: number, x: number, top: number) => {
    const { rows = [], against } = panels[index] ?? {};
    const place = { x, width, px: size.width, top, thick };
    const drawn = drawRows(rows, against, columns[index] ?? noColumns, place);
    return { height: drawn.height, marks: [...(titles[index]?.marks(x) ?? []), ...drawn.marks] };
  };
  if (isStacked) {
    return {
      bands: panels.map((_, index) => {
        const { height, marks } = draw(index, 0, (titles[index]?.height ?? 0) + 4);
        return { height: height + (index === panels.length - 1 ? 0 : gap.down), marks };
      }),
    };
  }
  const top = Math.max(...titles.map(({ height }) => height)) + 4;
  const drawn = panels.map((_, index) => draw(index, index * (width + gap.across), top));
  const height = Math.max(...drawn.map((panel) => panel.height));
  return { bands: [{ height, marks: drawn.flatMap(({ marks }) => marks) }] };
}

/** How wide a panel's names and values are, in px, and whether its bars stand beside them. */
interface Columns {
  readonly name: number;
  readonly value: number;
  readonly isBeside: boolean;
}

const noColumns: Columns = { name: 0, value: 0, isBeside: false };

// Names are as wide in each panel; side by side all panels have their bars in the same place of a row.
function columnsBeside(panels: readonly Panel[], room: number): readonly Columns[] {
  const own = ownColumns(panels, room);
  const isBeside = own.every((columns) => columns.isBeside);
  return own.map((columns) => ({ ...columns, isBeside }));
}

// One below the other: where all have room for it, bars end in one line.
function columnsBelow(panels: readonly Panel[], room: number): readonly Columns[] {
  const own = ownColumns(panels, room);
  const value = Math.max(...own.map((columns) => columns.value));
  const isLined = own.every(({ name }) => room - name - value >= leastTrack * room);
  return own.map((columns) => (isLined ? { ...columns, value } : columns));
}

function ownColumns(panels: readonly Panel[], room: number): readonly Columns[] {
  const widest = (texts: readonly (readonly Run[])[], style: SceneRun['style']) =>
    Math.max(0, ...texts.map((runs) => sceneWidth(styled(runs, style))));
  const rows = panels.flatMap((panel) => panel.rows);
  const names = widest(
    rows.map(({ name }) => name),
    'plain',
  );
  const details = widest(
    rows.map(({ detail = [] }) => detail),
    'note',
  );
  const name = Math.max(names, details) + 12;
  return panels.map((panel) => {
    const numbers = panel.rows.map(({ number }) => [number]);
    const value = widest(numbers, 'label') + 12;
    return { name, value, isBeside: room - name - value >= leastTrack * room };
  });
}

function titleOf({ title, note = [] }: Panel, width: number) {
  const words = [
    ...styled(title, 'label'),
    { text: ' ', style: 'note' as const },
    ...styled(note, 'note'),
  ];
  const place = { top: 0, width };
  return {
    height: textBlock(words, { x: 0, ...place }).bottom,
    marks: (x: number): readonly Mark[] => textBlock(words, { x, ...place }).marks,
  };
}

/** Where rows are drawn: the panel's place and width (percent), the figure's width, the first row's top and the bars (px). */
interface Place {
  readonly x: number;
  readonly width: number;
  readonly px: number;
  readonly top: number;
  readonly thick: number;
}

function drawRows(
  rows: readonly PanelRow[],
  against: number | undefined,
  columns: Columns,
  { x, width, px, top: start, thick }: Place,
) {
  const percent = (length: number) => (100 * length) / px;
  const [from, to] = columns.isBeside
    ? [x + percent(columns.name), x + width - percent(columns.value)]
    : [x, x + width];
  const most = Math.max(...rows.map(({ amount }) => amount), against ?? 0);
  const across = scaleLinear([0, most], [from, to]);
  let y = start;
  const marks = rows.flatMap((row): readonly Mark[] => {
    const { id, kind, amount, number } = row;
    const room = columns.isBeside ? columns.name : (width * px) / 100 - columns.value;
    const words = nameOf(row, { x, width: room, isBeside: columns.isBeside });
    const height = columns.isBeside ? Math.max(words.height, thick) : words.height + 2 + thick;
    const padding = columns.isBeside ? 3 : 5;
    const top = y + padding;
    const [namesTop, barTop, value] = columns.isBeside
      ? [top + (height - words.height) / 2, top + (height - thick) / 2, top + height / 2 + 5]
      : [top, top + words.height + 2, top + 15];
    const ends = { from: across(0), to: across(amount), end: across(against ?? amount) };
    const drawn: readonly Mark[] = [
      { shape: 'line', look: 'rule', from: { x, y }, to: { x: x + width, y } },
      ...words.marks.map((mark) => ({ ...mark, y: mark.y + namesTop })),
      ...bar(row, ends, barTop, thick),
      {
        row: id,
        kind,
        shape: 'text',
        x: x + width,
        anchor: 'end',
        y: value,
        runs: styled([number], 'label'),
      },
    ];
    y = top + height + padding;
    return drawn;
  });
  return { marks, height: y };
}

// A row's name, and its detail below it, or after it where the bar has a line of its own.
function nameOf(
  { id: row, kind, name, detail = [] }: PanelRow,
  {
    x,
    width,
    isBeside,
  }: { readonly x: number; readonly width: number; readonly isBeside: boolean },
) {
  const runs = [styled(name, 'plain'), styled(detail, 'note')].filter((each) => each.length > 0);
  const space: SceneRun = { text: ' ', style: 'note' };
  const paragraphs = isBeside
    ? runs
    : [runs.flatMap((each, index) => (index ? [space, ...each] : each))];
  let height = 0;
  const marks = paragraphs.flatMap((paragraph) => {
    const text = textBlock(paragraph, { row, kind, x, top: height, width });
    height = text.bottom;
    return text.marks;
  });
  return { marks, height };
}

// A bar; dashed after it what it lacks, or a stub where it is open.
function bar(
  { id: row, kind, isHypothetical, isOpen }: PanelRow,
  { from, to, end }: { readonly from: number; readonly to: number; readonly end: number },
  y: number,
  height: number,
): readonly Mark[] {
  const common = { row, kind, shape: 'rect', y, height } as const;
  return [
    ...(end > to ? [{ ...common, look: 'ghost', x: to, width: end - to } as const] : []),
    { ...common, look: isHypothetical ? 'ghost' : 'bar', x: from, width: to - from },
    ...(isOpen ? [{ ...common, look: 'ghost', x: to, dx: 2, width: { px: 8 } } as const] : []),
  ];
}
