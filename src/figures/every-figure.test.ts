import { countWords } from '../content/numbers/count-words.ts';
import { describe, expect, it } from 'vitest';
import { openExplainers } from '../content/explainer/explainers.ts';
import { languageCodes } from '../language/languages.ts';
import { partsOf } from './file-figure.ts';
import { figureData } from './figures.ts';
import { coveredShare, edgeFaults, textFaults } from './frame/scene-boxes.ts';
import { sceneSizes, sizeWithin, type Scene, type SceneSize } from './frame/scene.ts';

const figures = openExplainers().flatMap(({ id: explainer, ledger }) =>
  [...ledger.figures.values()].flatMap((file) =>
    languageCodes.map((language) => ({
      name: `${explainer}/${file.id} (${language})`,
      data: figureData(ledger, file.id, language),
      parts: partsOf(file, ledger, language),
    })),
  ),
);

const sizes: readonly SceneSize[] = Object.values(sceneSizes);

const textsOf = ({ bands }: Scene) =>
  bands.flatMap((band) =>
    'box' in band ? [] : band.marks.filter((mark) => mark.shape === 'text'),
  );

describe.each(figures)('$name', ({ data, parts }) => {
  it('has no two texts that meet, and none past the edge, from 280 to 2560 px', () => {
    const faults: string[] = [];
    for (const { scene } of parts) {
      const laidOut = new Map(sizes.map((size) => [size, scene(size)]));
      for (let width = 280; width <= 2560; width += 8) {
        const drawn = laidOut.get(sizeWithin(width));
        if (drawn) faults.push(...textFaults(drawn, width));
      }
    }
    expect([...new Set(faults.map((fault) => fault.replace(/ at \d+ px$/, '')))]).toEqual([]);
  });

  it('has no mark that is cut at an edge, from 280 to 2560 px', () => {
    const faults = new Set<string>();
    for (const { scene } of parts) {
      for (const size of sizes) {
        const drawn = scene(size);
        for (let width = size.width; width <= 2560; width += 8) {
          if (sizeWithin(width) !== size) continue;
          for (const fault of edgeFaults(drawn, width)) faults.add(fault);
        }
      }
    }
    expect([...faults].slice(0, 5)).toEqual([]);
  });

  it('uses at least 70 % of its width on a wide screen', () => {
    for (const { scene } of parts) {
      expect(coveredShare(scene(sceneSizes.full), 1110)).toBeGreaterThanOrEqual(0.7);
    }
  });

  it('has a row of its table for each mark, and a legend of the kinds that are drawn and no others', () => {
    const keys = data.table.rows.map(({ key }) => key);
    for (const size of sizes) {
      const kinds = new Set<string>();
      for (const { scene } of parts) {
        for (const band of scene(size).bands) {
          for (const mark of band.marks) {
            if (mark.row !== undefined) expect(keys, size.name).toContain(mark.row);
            if (mark.kind && mark.shape !== 'text') kinds.add(mark.kind);
          }
        }
      }
      expect([...kinds].sort(), size.name).toEqual([...data.kinds].sort());
    }
  });

  it('says what it says in few words: 45 in title, summary and annotations', () => {
    for (const size of sizes) {
      const annotations = parts.flatMap(({ scene }) =>
        textsOf(scene(size)).filter(({ annotation }) => annotation),
      );
      const said = [
        data.title,
        data.summary,
        ...annotations.map(({ runs }) => runs.map(({ text }) => text).join('')),
      ];
      expect(countWords(said.join(' ')), said.join(' | ')).toBeLessThanOrEqual(45);
    }
  });
});
