import { scaleLinear } from 'd3';
import type { Scene, SceneSize } from '../frame/scene.ts';
import type { Bill } from './bill.ts';
import { drawBill } from './draw-bill.ts';

/** Bills on one scale, and how a year is named. */
export interface YearsData {
  readonly bills: readonly Bill[];
  readonly year: (number: number) => string;
}

// How high the most dollars a year stand, in px; between two bills, percent or px.
const tallest = 270;
const gap = { across: 4, down: 28 };

/** Bills side by side, or one below the other where there is no room: an area is an amount, on one scale for all. */
export function layoutYears({ bills, year }: YearsData, size: SceneSize): Scene {
  const isBeside = size.name !== 'narrow';
  const room = isBeside ? (100 - gap.across * (bills.length - 1)) / bills.length : 100;
  const up = scaleLinear([0, Math.max(...bills.map(highest))], [0, tallest]);
  const across = scaleLinear([0, Math.max(...bills.map(({ period }) => period))], [0, room]);
  const drawn = bills.map((bill) => drawBill(bill, year, { up, across, width: size.width }));
  if (!isBeside) {
    return {
      bands: drawn.map(({ above, below, marks }, index) => ({
        height: above + below + (index === drawn.length - 1 ? 0 : gap.down),
        marks: marks(0, above),
      })),
    };
  }
  const ground = Math.max(...drawn.map(({ above }) => above));
  const below = Math.max(...drawn.map((bill) => bill.below));
  const marks = drawn.flatMap((bill, index) => bill.marks(index * (room + gap.across), ground));
  return { bands: [{ height: ground + below, marks }] };
}

// The most that a bill has in a year, as drawn.
function highest({ layers, period, yearly, oneYear }: Bill): number {
  const whole = layers.reduce((total, { amount }) => total + amount, 0) / period;
  const last = layers.at(-1)?.amount ?? 0;
  return Math.max(whole, yearly?.amount ?? 0, oneYear ? whole - last / period + last : 0);
}
