import { describe, expect, it } from 'vitest';
import { pushApart } from './push-apart.ts';

const boxes = (...wanted: number[]) => wanted.map((top) => ({ wanted: top, height: 10 }));

describe('boxes pushed apart', () => {
  it('stay where they want to be if there is room', () => {
    expect(pushApart(boxes(0, 15, 40), 5)).toEqual([0, 15, 40]);
  });

  it('share the way evenly if there is not', () => {
    expect(pushApart(boxes(100, 100), 0)).toEqual([95, 105]);
    expect(pushApart(boxes(0, 100, 100, 100), 2)).toEqual([0, 88, 100, 112]);
  });

  it('never overlap, whatever they want, and keep their order', () => {
    const wanted = Array.from({ length: 40 }, (_, index) => (index * 7919) % 211);
    const tops = pushApart(boxes(...wanted), 3, 20);
    for (const [index, top] of tops.entries()) {
      expect(top).toBeGreaterThanOrEqual((tops[index - 1] ?? 7) + 13 - 1e-9);
    }
  });

  it('do not rise above the least top', () => {
    expect(pushApart(boxes(0, 0, 0), 0, 4)).toEqual([4, 14, 24]);
  });
});
