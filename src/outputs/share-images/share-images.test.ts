import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { languageCodes } from '../../language/languages.ts';
import { textWidth } from '../../figures/frame/measure.ts';
import { headlineWidth } from './fit-headline.ts';
import { pageImages } from './page-images.ts';
import { shareFrame } from './share-frame.ts';

// Hatchings have no letters.
vi.mock('../../figures/files/draw-plot.ts', () => ({
  drawKindPatterns: () => Promise.resolve('<defs/>'),
}));

/** A line of an image: its runs with their size in px, and where it begins and ends, in px. */
interface Line {
  readonly runs: readonly { readonly words: string; readonly size: number }[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const { window } = new JSDOM();

/** The lines of letters in an image, as the renderer of pictures places and sizes them. */
function linesOf(svg: string): readonly Line[] {
  const document = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  const rules = document.querySelector('style')?.textContent ?? '';
  return [...document.querySelectorAll('text')].map((text) => {
    const runs = [...text.childNodes]
      .map((node) => {
        const element = node.nodeType === 1 ? (node as Element) : text;
        return { words: node.textContent ?? '', element, ...lettersOf(element, rules) };
      })
      .filter(({ words }) => words.trim() !== '');
    const long = runs.reduce((sum, { words, size, isDisplay, weight, element }) => {
      const gap = Number(element.getAttribute('dx') ?? 0);
      return (
        sum + gap + (isDisplay ? headlineWidth(words, size) : textWidth(words, { size, weight }))
      );
    }, 0);
    const place = placeOf(text);
    const left = place.x - (text.getAttribute('text-anchor') === 'end' ? long : 0);
    return { runs, left, right: left + long, y: place.y };
  });
}

function lettersOf(element: Element, rules: string) {
  const found = (property: string, of: Element | null): string | undefined => {
    if (!of) return undefined;
    const own = of.getAttribute(property);
    if (own !== null) return own;
    const classes = (of.getAttribute('class') ?? '').split(' ').filter(Boolean);
    const values = classes.map(
      (name) => new RegExp(`\\.${name}\\{[^}]*${property}:([^;}]+)`).exec(rules)?.[1],
    );
    return values.find((value) => value !== undefined) ?? found(property, of.parentElement);
  };
  const size = Number.parseFloat(found('font-size', element) ?? '16');
  const isDisplay = (found('font-family', element) ?? '').includes('Newsreader');
  const weight = found('font-weight', element) === '600' ? (600 as const) : (400 as const);
  return { size, isDisplay, weight };
}

// Groups of words are moved, never scaled: what is scaled in an image has no words.
function placeOf(text: Element): { readonly x: number; readonly y: number } {
  let x = Number(text.getAttribute('x') ?? 0);
  let y = Number(text.getAttribute('y') ?? 0);
  for (let group = text.parentElement; group; group = group.parentElement) {
    const transform = group.getAttribute('transform') ?? '';
    expect(transform).not.toContain('scale');
    const [, dx = 0, dy = 0] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(transform) ?? [];
    x += Number(dx);
    y += Number(dy);
  }
  return { x, y };
}

const images = languageCodes.flatMap((language) => [...pageImages(language).values()]);

// Its numbers stand in a file of data/ alone, not in the ledger.
const withoutNumber = images.filter(({ page }) => page.includes('/visitors-by-year/'));

describe.each(images)('the share image of $page', ({ page, content }) => {
  it('can be read where a link is shown: no letters under 22 px, one number of 120 px, a headline of three lines at most', async () => {
    const svg = shareFrame({ site: 'Cost of AI', ...(await content()) });
    const lines = linesOf(svg);
    const runs = lines.flatMap((line) => line.runs);
    expect(runs.filter(({ size }) => size < 22)).toEqual([]);
    const large = runs.filter(({ size }) => size >= 120);
    const isWithout = withoutNumber.some((image) => image.page === page);
    expect(large.map(({ words }) => words)).toEqual(
      isWithout ? [] : [expect.stringMatching(/\d/) as string],
    );
    const { document } = new JSDOM(svg).window;
    expect(document.querySelectorAll('.share-headline').length).toBeLessThanOrEqual(3);
  });

  it('has all its words within its edges, and none over another', async () => {
    const lines = linesOf(shareFrame({ site: 'Cost of AI', ...(await content()) }));
    const name = ({ runs }: Line) => runs.map(({ words }) => words).join('');
    expect(
      lines
        .filter(({ left, right, y }) => left < 44 || right > 1200 - 44 || y < 40 || y > 630 - 20)
        .map(name),
    ).toEqual([]);
    const height = ({ runs }: Line) => Math.max(...runs.map(({ size }) => size)) * 0.7;
    const meeting = lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.y - height(one) < other.y &&
            other.y - height(other) < one.y,
        )
        .map((other) => `${name(one)} | ${name(other)}`),
    );
    expect(meeting).toEqual([]);
  });
});
