import { describe, expect, it } from 'vitest';
import { drawLots } from './draw-lots.ts';

const words = [1, 2, 3, 4, 5, 6];
const chosen = words.map((word) => drawLots(word, 256, 8));

describe('the cells that a word lights', () => {
  it('are as many as are lit, each once, all of the field', () => {
    for (const cells of chosen) {
      expect(new Set(cells).size).toBe(8);
      for (const cell of cells) {
        expect(Number.isInteger(cell)).toBe(true);
        expect(cell).toBeGreaterThanOrEqual(0);
        expect(cell).toBeLessThan(256);
      }
    }
  });

  it('are the same at every build', () => {
    expect(words.map((word) => drawLots(word, 256, 8))).toEqual(chosen);
  });

  it('change almost wholly from one word to the next', () => {
    for (const [index, cells] of chosen.slice(1).entries()) {
      const before = chosen[index] ?? [];
      expect(cells.filter((cell) => before.includes(cell)).length).toBeLessThanOrEqual(1);
    }
  });

  it('stand all over the field, with no word in one corner of it', () => {
    for (const cells of chosen) {
      const rows = new Set(cells.map((cell) => Math.floor(cell / 32)));
      expect(rows.size).toBeGreaterThanOrEqual(4);
    }
  });
});
