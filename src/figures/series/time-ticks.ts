import { scaleUtc, utcYear } from 'd3';

/** Room for a year on the axis, in px. */
const yearRoom = 52;

/** Years, so few that each has room, where there are two at least; else the first moment and the last. */
export function timeTicks([first, last]: readonly [number, number], width: number) {
  const starts = scaleUtc([first, last], [0, width])
    .ticks(utcYear)
    .map((tick) => tick.getTime());
  const years = (starts.length * yearRoom) / width;
  const shown = starts.filter((_, index) => index % Math.ceil(years) === 0);
  if (shown.length > 1) {
    return shown.map((time) => ({
      time,
      anchor: time === first ? ('start' as const) : ('middle' as const),
    }));
  }
  return [
    { time: first, anchor: 'start' as const },
    { time: last, anchor: 'end' as const },
  ];
}
