import { describe, expect, it } from 'vitest';
import { chooseExperts } from './choose-experts.ts';

const tokens = [1, 2, 3, 4, 5, 6];
const chosen = tokens.map((token) => chooseExperts(token, 256, 8));

describe('the experts of a token', () => {
  it('are as many as work, each once, all of the field', () => {
    for (const experts of chosen) {
      expect(new Set(experts).size).toBe(8);
      for (const expert of experts) {
        expect(Number.isInteger(expert)).toBe(true);
        expect(expert).toBeGreaterThanOrEqual(0);
        expect(expert).toBeLessThan(256);
      }
    }
  });

  it('are the same at every build', () => {
    expect(tokens.map((token) => chooseExperts(token, 256, 8))).toEqual(chosen);
  });

  it('change almost wholly from one token to the next', () => {
    for (const [index, experts] of chosen.slice(1).entries()) {
      const before = chosen[index] ?? [];
      expect(experts.filter((expert) => before.includes(expert)).length).toBeLessThanOrEqual(1);
    }
  });

  it('stand all over the field, with no token in one corner of it', () => {
    for (const experts of chosen) {
      const rows = new Set(experts.map((expert) => Math.floor(expert / 32)));
      expect(rows.size).toBeGreaterThanOrEqual(4);
    }
  });
});
