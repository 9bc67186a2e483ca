import { rgb } from 'd3';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colours = new Map(
  Array.from(
    tokens.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g),
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = colours.get(name)?.[theme];
  if (!found) throw new Error(`tokens.css: no --${name}: light-dark(#…, #…)`);
  return found;
}

/** WCAG 2.2, relative luminance: 0 is black, 1 is white. */
function luminance(value: string): number {
  const { r, g, b } = rgb(value);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

// WCAG 1.4.3: text needs 4.5:1.
const texts: Readonly<Record<string, readonly string[]>> = {
  // The last two lie under the words of a claim.
  ink: ['paper', 'raised', 'line', 'wrong-band'],
  soft: ['paper', 'raised', 'ground'],
  // Numbers in drawings, in the colour of their kind.
  reported: ['paper'],
  estimated: ['paper'],
  wrong: ['paper', 'raised'],
  paper: ['ink'],
};

// WCAG 1.4.11: what a reader must see to understand, such as bars, marks and the borders of fields, needs 3:1;
// so do letters of 24 px, as numbers on the ground of a drawing have.
const drawn: Readonly<Record<string, readonly string[]>> = {
  reported: ['paper', 'raised', 'ground'],
  estimated: ['paper', 'raised', 'ground', 'estimated-ground'],
  ink: ['paper', 'raised'],
  soft: ['paper', 'raised'],
  wrong: ['paper', 'raised'],
};

test.each(['light', 'dark'] as const)('in the %s theme every text and mark stands out', (theme) => {
  const tooWeak = [
    [texts, 4.5],
    [drawn, 3],
  ] as const;
  const found = tooWeak.flatMap(([pairs, least]) =>
    Object.entries(pairs).flatMap(([front, grounds]) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(colour(front, theme), colour(ground, theme));
        return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)} of ${least}`] : [];
      }),
    ),
  );
  expect(found).toEqual([]);
});

test('contrast is measured as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('no text has a colour whose contrast is not looked at here', () => {
  const styles = globSync('src/**/*.css').map((file) => readFileSync(file, 'utf8'));
  const inDrawings = /\.coloured \{\s*fill: var\(--([a-z-]+)\);/g;
  const used = [
    ...styles.join('\n').matchAll(/^\s*color: (?:var\(--([a-z-]+)\)|(.*));$/gm),
    ...styles.join('\n').matchAll(inDrawings),
  ];
  const names = new Set(Array.from(used, ([, token, other]) => token ?? other));
  expect([...names].sort()).toEqual([...Object.keys(texts), 'inherit'].sort());
});
