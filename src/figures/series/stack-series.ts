import { stack } from 'd3';
import type { DrawnSeries, SeriesData, SeriesPoint } from './series-data.ts';

/** A point with what it stands on, and where a name would stand: numbers. */
export interface StackedPoint extends SeriesPoint {
  readonly from: number;
  readonly to: number;
  readonly tip: number;
}

/** A series whose points know what is below them. */
export type StackedSeries = Omit<DrawnSeries, 'points'> & {
  readonly points: readonly StackedPoint[];
};

/** Lines begin at zero, each by itself; areas on those before them. */
export function stacked({ marks, series }: SeriesData): readonly StackedSeries[] {
  if (marks === 'lines') {
    return series.map((each) => ({
      ...each,
      points: each.points.map((point) => ({
        ...point,
        from: 0,
        to: point.value,
        tip: point.value,
      })),
    }));
  }
  const columns = (series[0]?.points ?? []).map((_, index) =>
    Object.fromEntries(series.map(({ id, points }) => [id, points[index]?.value ?? 0])),
  );
  const layers = stack().keys(series.map(({ id }) => id))(columns);
  return series.map((each, which) => ({
    ...each,
    points: each.points.map((point, index) => {
      const [from = 0, to = 0] = layers[which]?.[index] ?? [];
      return { ...point, from, to, tip: (from + to) / 2 };
    }),
  }));
}

/** What is filled under or around a line: an area, or the band of what each number may be. */
export function groundOf(
  points: readonly StackedPoint[],
  form: SeriesData['marks'],
): readonly (readonly (readonly [number, number])[])[] {
  if (form === 'areas')
    return [
      ringOf(
        points,
        ({ from }) => from,
        ({ to }) => to,
      ),
    ];
  const banded = points.filter(({ range }) => range);
  if (banded.length < 2) return [];
  return [
    ringOf(
      banded,
      ({ range, to }) => range?.low ?? to,
      ({ range, to }) => range?.high ?? to,
    ),
  ];
}

function ringOf(
  points: readonly StackedPoint[],
  low: (point: StackedPoint) => number,
  high: (point: StackedPoint) => number,
): readonly (readonly [number, number])[] {
  return [
    ...points.map((point) => [point.time, high(point)] as const),
    ...points.toReversed().map((point) => [point.time, low(point)] as const),
  ];
}

/** Where the name stands: at the line's end, in the middle of an area. */
export function tipOf({ points }: Pick<StackedSeries, 'points'>): number {
  return points.at(-1)?.tip ?? 0;
}
