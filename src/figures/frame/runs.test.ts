import { describe, expect, it } from 'vitest';
import { breakRuns, plainText, runsWidth, type TextRun } from './runs.ts';

const runs: readonly TextRun[] = [
  { text: 'At peak, ', style: 'note' },
  { text: '2.788 million GPU hours', style: 'label', fact: 'hours' },
  { text: ' (of ', style: 'note' },
  { text: '10,000', style: 'label', fact: 'all' },
  { text: '), and then some more words', style: 'note' },
];

describe('runs broken into lines', () => {
  it.each([20, 40, 120, 180, 400, 1000])('lose no word and break no number (%i px)', (width) => {
    const lines = breakRuns(runs, width);
    expect(lines.map(plainText).join(' ')).toBe(plainText(runs));
    expect(lines.flat().filter(({ fact }) => fact)).toEqual(runs.filter(({ fact }) => fact));
  });

  it.each([200, 300])('stay within %i px', (width) => {
    for (const line of breakRuns(runs, width)) expect(runsWidth(line)).toBeLessThanOrEqual(width);
  });

  it('are given back as they were where all fits on one line', () => {
    expect(breakRuns(runs, 1000)).toEqual([runs]);
  });

  it('keep the order of two facts that read the same', () => {
    const twins: readonly TextRun[] = [
      { text: '10,000', style: 'label', fact: 'a' },
      { text: ' and ', style: 'note' },
      { text: '10,000', style: 'label', fact: 'b' },
    ];
    expect(breakRuns(twins, 10).map((line) => line.map(({ fact, text }) => fact ?? text))).toEqual([
      ['a'],
      ['and'],
      ['b'],
    ]);
  });
});
