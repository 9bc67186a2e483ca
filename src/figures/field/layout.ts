import type { Run } from '../frame/figure-data.ts';
import { breakScene, lineHeight, sceneWidth, styled, textBlock } from '../frame/scene-text.ts';
import type { SceneRun } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';
import { cellForm } from './cells.ts';
import {
  fieldBand,
  fieldColumns,
  groupColumns,
  groupGap,
  type Counted,
  type FieldPlan,
} from './field-cells.ts';

/** A group of the field and its key. */
export interface FieldGroup extends Counted {
  readonly number: Run;
  readonly says: readonly Run[];
  /** What it costs; its numbers in the colour of its kind, where they are of that kind. */
  readonly cost: readonly (Run & { readonly coloured?: boolean })[];
  readonly who: string;
}

/** A field and its words. */
export interface FieldData {
  readonly total: FieldGroup;
  readonly lit: readonly FieldGroup[];
  /** How many dots stand together. */
  readonly cluster: number;
  /** What a dot is, and the bar that stands for a cluster where dots would be too small. */
  readonly dot: readonly Run[];
  readonly bar: readonly Run[];
  /** How long it takes to count them, one a second. */
  readonly pace: readonly Run[];
}

/** Width by height of the field, the width of a key in px at least, and the style of its words. */
const forms = {
  narrow: { form: 0.733, key: 138, words: 'note' },
  wide: { form: 2.1, key: 150, words: 'plain' },
  full: { form: 3.4, key: 240, words: 'plain' },
} as const;

const keyGap = 10;

/*
 *  2,048        512      50,000            the keys, each where its group begins; on phones
 *  trained V3   made R1  within reach      the one for all stands below the field
 *  ▦▦▦▦::::::::▦▦::::::::::::::::::::::
 *  ▦▦▦▦::::::::::::::::::::::::::::::::
 *  ::::::::::::::::::::::::::::::::::::
 *  Each dot is … Counting 1 GPU a second …
 */
/** The keys, the field, and how long it takes to count it. */
export function layoutField(data: FieldData, size: SceneSize): Scene {
  const { total, lit } = data;
  const { plan, keys } = planField(data, size);
  const percent = (column: number) => (100 * column) / plan.columns;
  const isNarrow = size.name === 'narrow';
  // Its own on a page that has other fields too.
  const tile = `dots-${[total, ...lit].map(({ id }) => id).join('-')}`;
  const above = keys.map(({ group, from, to }) =>
    keyMarks(group, size, percent(from), size.width * ((to - from) / plan.columns) - keyGap),
  );
  const keyHeight = Math.max(...above.map(({ bottom }) => bottom));
  const below: Mark[] = [];
  let y = 10;
  if (isNarrow) {
    const { marks, bottom } = keyMarks(total, size, 0, size.width, y);
    below.push(...marks);
    y = bottom + 8;
  }
  // Dots of less than 2 px would blur to streaks.
  const isDots = size.name === 'full';
  const said = [...(isDots ? data.dot : data.bar), { text: ' ' }, ...data.pace];
  const words = textBlock(styled(said, 'note'), {
    annotation: true,
    x: 0,
    top: y,
    width: size.width,
  });
  return {
    bands: [
      { height: keyHeight + 10, marks: above.flatMap(({ marks }) => marks) },
      fieldBand(total, lit, plan, isDots ? { tile } : 'bars'),
      { height: words.bottom + lineHeight('note') / 4, marks: [...below, ...words.marks] },
    ],
  };
}

/** Where the groups stand in the field, and from which to which column each key above it. */
export function planField({ total, lit, cluster }: FieldData, { name, width }: SceneSize) {
  const { form: ratio, key } = forms[name];
  const form = cellForm(cluster);
  const columns = fieldColumns(total.count, form, ratio);
  const wide = (group: FieldGroup) =>
    Math.ceil(((Math.max(key, longestWord(group)) + keyGap) * columns) / width);
  const starts: number[] = [];
  const across: number[] = [];
  let from = 0;
  for (const group of lit) {
    const own = groupColumns(group.count, form, Math.floor(columns / 2) - groupGap);
    starts.push(from);
    across.push(own);
    from += Math.max(own + groupGap, wide(group));
  }
  const plan: FieldPlan = { form, columns, starts, across };
  const shown = name === 'narrow' ? lit : [...lit, total];
  const keys = shown.map((group, index) => ({
    group,
    from: starts[index] ?? from,
    to:
      index + 1 < shown.length ? (starts[index + 1] ?? from) : columns + (keyGap * columns) / width,
  }));
  return { plan, keys };
}

function keyMarks(
  { id: row, kind, number, says, cost, who }: FieldGroup,
  { name }: SceneSize,
  x: number,
  width: number,
  top = 0,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const place = { row, kind, x, width };
  const { words } = forms[name];
  const large = textBlock(styled([number], 'large', true), { ...place, top: top - 6 });
  const what = textBlock(styled(says, words), { ...place, top: large.bottom - 4 });
  const price = textBlock(costRuns(cost, words), { ...place, top: what.bottom });
  const bottom = cost.length > 0 ? price.bottom : what.bottom;
  const by = textBlock(styled([{ text: who }], 'note'), {
    ...place,
    dx: markWidth + 6,
    top: bottom + 2,
    width: width - markWidth - 6,
  });
  const mark: Mark = {
    row,
    kind,
    shape: 'rect',
    look: 'bar',
    x,
    dx: 1,
    y: bottom + 7,
    width: { px: markWidth - 1 },
    height: markWidth - 1,
  };
  return {
    marks: [
      ...large.marks,
      ...what.marks,
      ...(cost.length > 0 ? price.marks : []),
      mark,
      ...by.marks,
    ],
    bottom: by.bottom,
  };
}

/** The square of the kind beside who says so, in px. */
const markWidth = 11;

function costRuns(cost: FieldGroup['cost'], style: SceneRun['style']): readonly SceneRun[] {
  return cost.map(({ coloured, ...run }) =>
    run.fact === undefined
      ? { ...run, style }
      : { ...run, style: 'label', ...(coloured && { coloured }) },
  );
}

// The widest of what is never broken.
function longestWord({ number, says, cost }: FieldGroup): number {
  const runs = [styled([number], 'large'), styled(says, 'plain'), costRuns(cost, 'plain')];
  return Math.max(...runs.flatMap((each) => breakScene(each, 1)).map(sceneWidth));
}
