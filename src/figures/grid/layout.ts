import { styled, textBlock } from '../frame/scene-text.ts';
import type { Band, Mark, Scene, SceneSize, SceneText } from '../frame/scene.ts';
import type { GridData, Named } from './grid-data.ts';
import { apartMarks, columnsOf, fieldMarks, rowsOf, shareMarks, squaresOf } from './marks.ts';

// In cells: between the field and what stands apart, between these and the share, and a square of the share.
const beforeApart = 0.6;
const beforeShare = 2.4;
const square = 0.5;
// In px: what its words need beside the field.
const leastShare = 180;

/*
 *  wide, full                                      narrow
 *  8 lit of 256                                    8 lit of 256
 *  drawn by lot                   37 of 671        drawn by lot
 *  ▯▯▯▯▯▯▯▯▯▯▮▯▯▯▯▯▯▯▯▯▮▯▯▯▯      ▪▫▫▫▫▫▫▫▫        ▯▯▯▯▮▯▯▯▯▯▯▯▮▯▯▯▯▯
 *  ▯▯▮▯▯▯▯▯▯▯▯▯▯▯▯▯▯▯▯▯▯▯▯▯▯ ▮    ▪▫▫▫▫▫▫▫▫        ▮
 *                      1 shared                    1 shared
 *                                                  37 of 671
 *                                                  ▪▫▫▫▫▫▫▫▫▫▫▫▫▫▫▫▫▫
 */
/** The field, what stands apart from it, and the share: side by side, or one below the other. */
export function layoutGrid(data: GridData, size: SceneSize, view?: string): Scene {
  const widths = widthsOf(data);
  const isRoomy = !data.share || (size.width * widths.share) / widths.whole >= leastShare;
  return size.name !== 'narrow' && isRoomy
    ? besides(data, size, view, widths)
    : stacked(data, size, view);
}

// Side by side, in cells: the field with what stands apart, where the share begins, how wide it is and all of it.
function widthsOf(data: GridData) {
  const { apart, share } = data;
  const field = columnsOf(data) + (apart ? beforeApart + apart.amount : 0);
  const shareRows = Math.floor(rowsOf(data) / square);
  const shareWidth = share ? Math.ceil(squaresOf(share.whole, share.each) / shareRows) * square : 0;
  const shareAt = field + beforeShare;
  return {
    field,
    shareAt,
    shareRows,
    share: shareWidth,
    whole: share ? shareAt + shareWidth : field,
  };
}

function besides(
  data: GridData,
  size: SceneSize,
  view: string | undefined,
  { field, shareAt, shareRows, share: shareWidth, whole: width }: ReturnType<typeof widthsOf>,
): Scene {
  const { apart, share } = data;
  const rows = rowsOf(data);
  const percent = (cells: number) => (100 * cells) / width;
  const px = (cells: number) => (size.width * cells) / width;

  const heads = [
    fieldHead(data, { x: 0, width: px(field) }),
    ...(share ? [shareHead(data, { x: percent(shareAt), width: px(shareWidth) })] : []),
  ];
  const high = Math.max(...heads.map(({ bottom }) => bottom));
  const below = apart
    ? apartWords(apart, { x: percent(field), width: px(field), anchor: 'end' })
    : { marks: [], bottom: 0 };
  return {
    bands: [
      {
        height: high + 7,
        // Both end just above their fields.
        marks: heads.flatMap(({ marks, bottom }) =>
          marks.map((mark) => lowered(mark, high - bottom)),
        ),
      },
      {
        box: [width, rows],
        marks: [
          ...fieldMarks(data, view),
          ...(apart
            ? apartMarks(apart, { x: columnsOf(data) + beforeApart, y: rows - 1, unit: 1 })
            : []),
          ...(share ? shareMarks(share, { x: shareAt, y: 0, unit: square }, shareRows) : []),
        ],
      },
      {
        height: below.bottom + 8,
        marks: below.marks.map((mark) => lowered(mark, 6)),
      },
    ],
  };
}

function stacked(data: GridData, size: SceneSize, view: string | undefined): Scene {
  const { apart, share } = data;
  const rows = rowsOf(data);
  const whole = { x: 0, width: size.width };
  const head = fieldHead(data, whole);
  const bands: Band[] = [
    { height: head.bottom + 6, marks: head.marks },
    {
      box: [columnsOf(data), apart ? rows + beforeApart + 1 : rows],
      marks: [
        ...fieldMarks(data, view),
        ...(apart ? apartMarks(apart, { x: 0, y: rows + beforeApart, unit: 1 }) : []),
      ],
    },
  ];
  if (apart) {
    const words = apartWords(apart, whole);
    bands.push({ height: words.bottom + 4, marks: words.marks.map((mark) => lowered(mark, 3)) });
  }
  if (share) {
    const words = shareHead(data, whole);
    const all = squaresOf(share.whole, share.each);
    // About five times as wide as high.
    const shareRows = Math.max(1, Math.round(Math.sqrt(all / 5)));
    const box = [Math.ceil(all / shareRows) * square, shareRows * square] as const;
    bands.push(
      { height: words.bottom + 20, marks: words.marks.map((mark) => lowered(mark, 14)) },
      { box, marks: shareMarks(share, { x: 0, y: 0, unit: square }, shareRows) },
      { height: 4, marks: [] },
    );
  }
  return { bands };
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly anchor?: SceneText['anchor'];
}

// How many are lit, of how many; below it, that their places are drawn by lot.
function fieldHead({ cells, lit, lot }: GridData, place: Place) {
  const words = [
    ...styled(lit.label, 'label'),
    ...styled([{ text: ' ' }, ...cells.label], 'plain'),
  ];
  const counted = textBlock(words, { row: cells.id, ...place, top: 0 });
  const drawn = textBlock(styled(lot, 'note'), { annotation: true, ...place, top: counted.bottom });
  return { marks: [...counted.marks, ...drawn.marks], bottom: drawn.bottom };
}

function shareHead({ share }: GridData, place: Place) {
  if (!share) return { marks: [], bottom: 0 };
  const { part, whole } = share;
  const words = [
    ...styled(part.label, 'label', true),
    ...styled([{ text: ' ' }, ...whole.label], 'plain'),
  ];
  return textBlock(words, { row: part.id, kind: part.kind, ...place, top: 0 });
}

function apartWords({ id, kind, label }: Named, place: Place) {
  return textBlock(styled(label, 'label', true), { row: id, kind, ...place, top: 0 });
}

function lowered<Lowered extends Extract<Mark, { shape: 'text' }>>(
  mark: Lowered,
  by: number,
): Lowered {
  return { ...mark, y: mark.y + by };
}
