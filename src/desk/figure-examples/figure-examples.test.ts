import { describe, expect, it } from 'vitest';
import { figureSchemas } from '../../content/figure-files/figure-schemas.ts';
import { describeProblem } from '../../content/ledger/problem.ts';
import { partsOf } from '../../figures/file-figure.ts';
import { figureData } from '../../figures/figures.ts';
import { textFaults } from '../../figures/frame/scene-boxes.ts';
import { sceneSizes, sizeWithin, type SceneSize } from '../../figures/frame/scene.ts';
import { languageCodes } from '../../language/languages.ts';
import { readExampleLedger } from './example-ledger.ts';
import { examplesIn, guideHalves } from './figure-examples.ts';

const halves = guideHalves().map(examplesIn);
const { ledger, problems } = readExampleLedger();

it('the guide has a half for each language that an editor reads it in', () => {
  expect(halves).toHaveLength(2);
});

it('every example is one that the build takes', () => {
  expect(problems.map(describeProblem)).toEqual([]);
});

it('the guide has no example of a type that does not exist', () => {
  const types = [...figureSchemas.keys()];
  for (const half of halves) expect(types).toEqual(expect.arrayContaining([...half.keys()]));
});

describe.each([...figureSchemas.keys()])('the guide on %s', (type) => {
  it('has an example, the same in both halves', () => {
    const [first, second] = halves.map((half) => half.get(type));
    expect(first, `content/README.md has no \`\`\`yaml block with type: ${type}`).toBeDefined();
    expect(second).toEqual(first);
  });

  it.each(languageCodes)('has an example that is drawn in %s, at every width', (language) => {
    const file = ledger.figures.get(type);
    const parts = file ? partsOf(file, ledger, language) : [];
    expect(parts.map((part) => part.type)).toEqual([type]);
    const keys = figureData(ledger, type, language).table.rows.map(({ key }) => key);
    for (const { scene } of parts) {
      const sizes: readonly SceneSize[] = Object.values(sceneSizes);
      const drawn = new Map(sizes.map((size) => [size, scene(size)]));
      for (const { bands } of drawn.values()) {
        const rows = bands.flatMap(({ marks }) => marks.flatMap(({ row }) => row ?? []));
        expect(rows).not.toEqual([]);
        expect(keys).toEqual(expect.arrayContaining(rows));
      }
      for (let width = 280; width <= 2560; width += 8) {
        const shown = drawn.get(sizeWithin(width));
        expect(shown && textFaults(shown, width), `${width} px`).toEqual([]);
      }
    }
  });
});

it('one and a half squares are not told as two', () => {
  const said = languageCodes.map((language) =>
    figureData(ledger, 'squares', language).table.rows.map(({ cells }) => cells.at(-1)?.text),
  );
  expect(said).toEqual([
    ['1 quadrado', '1,5 quadrado', '60 quadrados, com a obra'],
    ['1 square', '1.5 squares', '60 squares, building included'],
  ]);
});

it('two fields of one total have patterns of their own, so that a page may show both', () => {
  const file = ledger.figures.get('field');
  if (!file) throw new Error('the guide has no field');
  const [part] = file.parts;
  const content = part?.content as { readonly lit: readonly object[] };
  const lit = content.lit.map((group) => ({ ...group, fact: 'example-riders-daily' }));
  const other = { ...file, parts: [{ type: 'field', content: { ...content, lit } }] };
  const tiles = [file, other].map((each) =>
    partsOf(each, ledger, 'en').flatMap(({ scene }) =>
      scene(sceneSizes.full).bands.flatMap((band) => ('box' in band ? (band.tile?.id ?? []) : [])),
    ),
  );
  expect(tiles.map((ids) => ids.length)).toEqual([1, 1]);
  expect(new Set(tiles.flat()).size).toBe(2);
});
