import type { Kind } from '../../content/ledger/schema.ts';
import { sceneWidth, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, SceneSize } from '../frame/scene.ts';
import { leaderGap, placeLabels } from './place-labels.ts';

/** The height of a line of labels, in px. */
export const pitch = 22;

/** A piece of a bar as its label needs it: where it begins and how long it is, in percent and px beside it, and its words. */
export interface LabelledPiece {
  readonly row: string;
  readonly kind: Kind;
  readonly x: number;
  readonly dx: number;
  readonly width: number;
  readonly runs: readonly SceneRun[];
}

/** The labels of a bar's pieces below its lower edge (px), each on a leader; and how many lines they take. */
export function labelPieces(
  pieces: readonly LabelledPiece[],
  top: number,
  size: SceneSize,
): { readonly marks: readonly Mark[]; readonly lines: number } {
  // A leader comes from the middle of a small piece, from near the edge of a large one.
  const places = pieces.map(({ x, dx, width }) => {
    const isSmall = (width * size.width) / 100 < 60;
    return isSmall ? { x: x + width / 2, dx } : { x, dx: dx + 8 };
  });
  const placed = placeLabels(
    pieces.map(({ runs }, index) => {
      const { x = 0, dx = 0 } = places[index] ?? {};
      return { at: (x * size.width) / 100 + dx, width: sceneWidth(runs) };
    }),
    size.width,
  );
  const marks = placed.flatMap(({ line, anchor }, index): readonly Mark[] => {
    const [piece, place] = [pieces[index], places[index]];
    if (!piece || !place) return [];
    const { row, kind, runs } = piece;
    const y = top + 14 + line * pitch;
    const dx = place.dx + (anchor === 'start' ? leaderGap : -leaderGap);
    return [
      {
        row,
        shape: 'line',
        look: 'axis',
        from: { ...place, y: top + 2 },
        to: { ...place, y: y + 4 },
      },
      { row, kind, shape: 'text', ...place, dx, y: y + 5, anchor, runs },
    ];
  });
  return { marks, lines: 1 + Math.max(...placed.map(({ line }) => line)) };
}
