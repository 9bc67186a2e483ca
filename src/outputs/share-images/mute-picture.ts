import type { DrawnPart } from '../../figures/file-figure.ts';
import { drawKindPatterns } from '../../figures/files/draw-plot.ts';
import { sceneBoxes, type Box } from '../../figures/frame/scene-boxes.ts';
import { sceneSizes, type Band, type Mark, type Scene } from '../../figures/frame/scene.ts';
import { writePicture } from '../../figures/frame/write-scene.ts';
import type { SharePicture } from './share-frame.ts';

/** The layouts and widths in px that are tried, to find where the marks fill the room best: across a layout stretches. */
const tried = Object.values(sceneSizes).flatMap((size) =>
  [280, 420, 576, 704, 960, 1112]
    .filter((width) => width >= size.width)
    .map((width) => ({ size, width })),
);
/** On phones what belongs side by side stands one below the other: worth it only where it gains much. */
const onPhones = 0.6;
/** Larger than this a mark looks coarse beside the letters. */
const largest = 2.4;

/**
 * A figure's marks without its words: these would be too small to be read where a link is shown, beside the headline and the
 * number that are. The first part of several, in the view that the page opens with.
 */
export async function mutePicture(parts: readonly DrawnPart[]): Promise<SharePicture> {
  const patterns = await drawKindPatterns();
  const [part] = parts;
  return {
    place: 'below',
    draw: (room) => {
      const fitted = tried
        .map(({ size, width }) => {
          const scene = mute(part?.scene(size, part.firstView) ?? { bands: [] });
          const box = around(sceneBoxes(scene, width).marks);
          const wide = box.right - box.left;
          const high = box.bottom - box.top;
          const scale = Math.min(room.width / wide, room.height / high, largest);
          const covers = wide * high * scale ** 2 * (size.name === 'narrow' ? onPhones : 1);
          return { width, scene, box, scale, covers };
        })
        .reduce((best, other) => (other.covers > best.covers ? other : best));
      const { width, scene, box, scale } = fitted;
      const { markup } = writePicture(scene, width);
      const spare = (room.height - (box.bottom - box.top) * scale) / 2;
      return `${patterns}<g transform="translate(0 ${spare}) scale(${scale}) translate(${-box.left} ${-box.top})">${markup}</g>`;
    },
  };
}

// Without texts and what goes with them: rules between their rows, plates below them, lines that lead to them; their room too.
function mute({ bands }: Scene): Scene {
  return {
    bands: bands.map((band) =>
      'box' in band ? band : closeGaps({ ...band, marks: band.marks.filter(staysMute) }),
    ),
  };
}

function staysMute(mark: Mark): boolean {
  if (mark.shape === 'text' || mark.look === 'rule') return false;
  if (mark.look === 'axis') return mark.row === undefined || mark.kind !== undefined;
  return !(mark.look === 'paper' && mark.shape === 'rect');
}

/** What is left of the room between two rows of marks, in px. */
const gap = 12;

function closeGaps(band: Extract<Band, { marks: readonly Mark[] }>): Band {
  const boxes = [...sceneBoxes({ bands: [band] }, 1).marks].sort((a, b) => a.top - b.top);
  let end = boxes[0]?.top ?? 0;
  let closed = end;
  const closings: { readonly from: number; readonly by: number }[] = [{ from: 0, by: end }];
  for (const { top, bottom } of boxes) {
    if (top > end + gap) {
      closed += top - end - gap;
      closings.push({ from: top, by: closed });
    }
    end = Math.max(end, bottom);
  }
  const up = (y: number) => y - (closings.findLast(({ from }) => from <= y)?.by ?? 0);
  return { height: up(end), marks: band.marks.map((mark) => moved(mark, up)) };
}

function moved(mark: Mark, up: (y: number) => number): Mark {
  if (mark.shape === 'line') {
    const { from, to } = mark;
    return { ...mark, from: { ...from, y: up(from.y) }, to: { ...to, y: up(to.y) } };
  }
  // A circle begins above its middle.
  const above = mark.shape === 'circle' ? mark.r : 0;
  return { ...mark, y: up(mark.y - above) + above };
}

/** The outline of a mark beyond its box, in px. */
const outline = 2;

function around(boxes: readonly Box[]): Omit<Box, 'name'> {
  return {
    left: Math.min(...boxes.map(({ left }) => left)) - outline,
    right: Math.max(...boxes.map(({ right }) => right)) + outline,
    top: Math.min(...boxes.map(({ top }) => top)) - outline,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + outline,
  };
}
