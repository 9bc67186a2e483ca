import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { languageCodes } from '../../language/languages.ts';
import { wordsOf } from '../content-words.ts';
import { coveredShare, textFaults } from '../frame/scene-boxes.ts';
import { sceneSizes, sizeWithin, type Mark, type Scene } from '../frame/scene.ts';
import { layoutStack } from './layout.ts';
import { schema } from './schema.ts';
import { type } from './type.ts';

const { ledger } = openExplainer('deepseek-cost');
const { content } = ledger.figures.get('training-run')?.parts[0] ?? {};
const read = (language: (typeof languageCodes)[number]) =>
  type.read(schema.parse(content), wordsOf(ledger, language));
const data = read('en');
const { stops = [] } = data.control ?? {};
const sizes = Object.values(sceneSizes);

const marksOf = ({ bands }: Scene): readonly Mark[] =>
  bands.flatMap((band) => ('box' in band ? [] : band.marks));
/** The bar of a row: where it begins and how wide it is, in percent. */
function barOf(scene: Scene, row: string) {
  const bar = marksOf(scene).find((mark) => mark.row === row && mark.shape === 'rect');
  if (bar?.shape !== 'rect' || typeof bar.width !== 'number') throw new Error(`no bar of ${row}`);
  return { x: bar.x, width: bar.width, kind: bar.kind };
}

describe.each(sizes)('$name', (size) => {
  it.each(stops)('at US$ %d bars are as long as hours × rent, on a scale that stays', (price) => {
    const scene = layoutStack(data, price, size);
    const whole = barOf(layoutStack(data, 4, size), 'v3-pretraining-cost').width / 0.9555237;
    // GPU-hours of table 1 and of R1's table 7; the whole run has 2,788,000.
    for (const [row, hours] of [
      ['v3-pretraining-cost', 2_664_000],
      ['v3-context-cost', 119_000],
      ['v3-posttraining-cost', 5_000],
      ['r1-stage-cost', 147_000],
    ] as const) {
      expect(barOf(scene, row).width, row).toBeCloseTo(
        (whole * hours * price) / (2_788_000 * 4),
        4,
      );
    }
  });

  it.each(stops)('at US$ %d the pieces follow one another from zero', (price) => {
    const scene = layoutStack(data, price, size);
    let end = 0;
    for (const { id } of data.pieces) {
      expect(barOf(scene, id).x).toBeCloseTo(end, 10);
      end += barOf(scene, id).width;
    }
  });

  it('what was reported is so at the assumed rent, and calculated at any other', () => {
    for (const price of stops) {
      const kind = price === 2 ? 'reported' : 'calculated';
      expect(barOf(layoutStack(data, price, size), 'v3-context-cost').kind).toBe(kind);
    }
  });

  it('at another rent a mark stays where the bar ended at the assumed one', () => {
    const ends = (price: number) =>
      marksOf(layoutStack(data, price, size)).flatMap((mark) =>
        mark.shape === 'line' && mark.look === 'stem' ? mark.from.x : [],
      );
    const last = barOf(layoutStack(data, 2, size), 'v3-posttraining-cost');
    expect(ends(2)).toEqual([]);
    for (const price of stops.filter((stop) => stop !== 2)) {
      for (const x of ends(price)) expect(x).toBeCloseTo(last.x + last.width, 6);
      expect(ends(price).length).toBeGreaterThan(0);
    }
  });

  it('what is outside begins right of the bar at every rent, and is dashed', () => {
    for (const price of stops) {
      const scene = layoutStack(data, price, size);
      const last = barOf(scene, 'v3-posttraining-cost');
      const outside = marksOf(scene).filter(
        (mark) => mark.row === 'outside' && mark.shape !== 'text',
      );
      for (const mark of outside) {
        expect(mark).toMatchObject({ shape: 'line', look: 'ghost' });
        if (mark.shape === 'line') expect(mark.from.x).toBeGreaterThan(last.x + last.width);
      }
      expect(outside.length).toBeGreaterThan(5);
    }
  });

  it('is as high at every rent: nothing below it moves', () => {
    const heights = stops.map((price) =>
      layoutStack(data, price, size).bands.map((band) => ('box' in band ? band.box : band.height)),
    );
    for (const height of heights) expect(height).toEqual(heights[0]);
  });
});

describe.each(languageCodes)('in %s', (language) => {
  const own = read(language);

  it.each(stops)(
    'at US$ %d no two texts meet, none runs past the edge and the width is used',
    (price) => {
      const faults: string[] = [];
      for (let width = 280; width <= 2560; width += 24) {
        faults.push(...textFaults(layoutStack(own, price, sizeWithin(width)), width));
      }
      expect(faults).toEqual([]);
      expect(coveredShare(layoutStack(own, price, sceneSizes.full), 1110)).toBeGreaterThanOrEqual(
        0.7,
      );
    },
  );
});
