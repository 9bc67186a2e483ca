import { describe, expect, it } from 'vitest';
import { breakLines, textWidth, type TextStyle } from './measure.ts';

const value: TextStyle = { size: 17, weight: 600 };
const label: TextStyle = { size: 14, weight: 600 };
const note: TextStyle = { size: 14, weight: 400 };
const text = 'What it covers, what it leaves out and who says so';

describe('a text broken into lines', () => {
  it.each([60, 120, 280, 640])('keeps every word, in order, within %d px', (width) => {
    const lines = breakLines(text, width, note);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines.filter((line) => line.includes(' '))) {
      expect(textWidth(line, note), line).toBeLessThanOrEqual(width);
    }
  });

  it('fills a line as long as the next word fits', () => {
    const [first = '', second = ''] = breakLines(text, 120, note);
    const longer = `${first} ${second.split(' ')[0] ?? ''}`;
    expect(textWidth(longer, note)).toBeGreaterThan(120);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(breakLines('a incomprehensibilities b', 30, note)).toEqual([
      'a',
      'incomprehensibilities',
      'b',
    ]);
  });

  it('keeps a number and its unit together', () => {
    expect(breakLines('US$\u00a01,6\u00a0bilhão', 10, value)).toHaveLength(1);
  });
});

describe('the width of a text', () => {
  it('grows with size, weight and length', () => {
    expect(textWidth(text, value)).toBeGreaterThan(textWidth(text, label));
    expect(textWidth(text, label)).toBeGreaterThan(textWidth(text, note));
    expect(textWidth('mm', note)).toBe(2 * textWidth('m', note));
    expect(textWidth('m', note)).toBeGreaterThan(textWidth('i', note));
  });

  it.each([...'á â ã à é ê í ó ô õ ú ç Á É Ç “”’…–−×÷·%$€\u00a0'])(
    'knows the letter "%s" of our languages',
    (letter) => {
      expect(textWidth(letter, note)).not.toBe(textWidth('\u{10ffff}', note));
    },
  );
});
