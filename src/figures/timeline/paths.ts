import type { layoutTimeline } from './layout.ts';

/**
 * Takes a layout and gives its lines as three paths, x in percent and y in px: one path with many strokes is far
 * shorter than as many lines.
 */
export function timelinePaths({ years, lanes, events }: ReturnType<typeof layoutTimeline>) {
  return {
    years: years.flatMap(({ y, rules }) => rules.map(([x1, x2]) => `M${x1} ${y}H${x2}`)).join(''),
    lanes: lanes.map(({ x, from, to }) => `M${x} ${from}V${to}`).join(''),
    leaders: events
      .map(({ mark, leader }) => {
        if (!leader) return '';
        const { bend, y1, x2, y2 } = leader;
        const level = bend === mark.x ? '' : `H${bend}`;
        return `M${mark.x} ${y1}${level}L${short(x2)} ${y2}`;
      })
      .join(''),
  };
}

function short(percent: number): string {
  return String(Number(percent.toFixed(1)));
}
