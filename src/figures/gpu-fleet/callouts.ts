import { breakRuns, type PlacedLine, type TextRun } from '../frame/runs.ts';

/** What is said of a lit cluster, and where its leader stands in percent of the width. */
export interface Callout {
  readonly id: string;
  readonly text: readonly TextRun[];
  readonly leader: number;
}

/** A callout laid out: its lines with their baselines and where its leader ends. In px from the edge of the field. */
export interface PlacedCallout extends Callout {
  readonly lines: readonly PlacedLine[];
  readonly end: number;
}

const lineHeight = 19;
const gap = 9;
// From a leader to the text on its right.
const leaderGap = 9;

/*
 *   ╷ ╷        the leaders come from the field; the callout that is first has its text nearest to it, and its leader
 *   │ │ 2,048  right of the next one's, so that no leader crosses a text. Above the field: the same upside down.
 *   │
 *   │ 512
 */
/** Takes callouts (nearest first), the narrowest width (px) and a side and gives their places and the height of all. */
export function layoutCallouts(
  callouts: readonly Callout[],
  width: number,
  side: 'above' | 'below',
): { readonly callouts: readonly PlacedCallout[]; readonly height: number } {
  let height = 0;
  const placed = callouts.map((callout): PlacedCallout => {
    const column = width * (1 - callout.leader / 100) - leaderGap;
    const lines = breakRuns(callout.text, column);
    const top = height + gap;
    height = top + lines.length * lineHeight;
    const y = (index: number) =>
      side === 'below' ? top + 14 + index * lineHeight : index * lineHeight - height + 14;
    return {
      ...callout,
      lines: lines.map((runs, index) => ({ x: 0, dx: leaderGap, y: y(index), runs })),
      end: side === 'below' ? height - 1 : 2 - height,
    };
  });
  return { callouts: placed, height };
}
