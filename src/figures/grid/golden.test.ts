import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { partsOf } from '../file-figure.ts';
import { figureData } from '../figures.ts';
import { sceneSizes } from '../frame/scene.ts';

const { ledger } = openExplainer('deepseek-cost');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

// By hand: each text with the row and kind that it stands for, without its line breaks.
const golden = {
  en: [
    ['experts-routed', undefined, '8 experts lit of 256 experts'],
    [undefined, undefined, 'Which ones, we drew by lot.'],
    ['experts-shared', 'reported', '1 expert shared by all'],
    ['parameters-active', 'reported', '37 billion parameters per token, of 671 billion parameters'],
  ],
  pt: [
    ['experts-routed', undefined, '8 especialistas acesos entre 256 especialistas'],
    [undefined, undefined, 'Quais acendem, nós sorteamos.'],
    ['experts-shared', 'reported', '1 especialista comum a todos'],
    [
      'parameters-active',
      'reported',
      '37 bilhões de parâmetros por token, de 671 bilhões de parâmetros',
    ],
  ],
} as const;

// The squares of each row and their kind: a cell is an expert, and a square of the share a billion parameters.
const squares = [
  ['experts-routed', 'ground', undefined, 256],
  ['experts-active', 'ink', undefined, 8],
  ['experts-shared', 'bar', 'reported', 1],
  ['parameters-total', 'ground', undefined, 671],
  ['parameters-active', 'bar', 'reported', 37],
] as const;

const rows = {
  en: [
    ['experts-routed', '256 experts', 'reported'],
    ['experts-active', '8 experts', 'reported'],
    ['experts-shared', '1 expert', 'reported'],
    ['parameters-active', '37 billion parameters', 'reported'],
    ['parameters-total', '671 billion parameters', 'reported'],
  ],
  pt: [
    ['experts-routed', '256 especialistas', 'declarado'],
    ['experts-active', '8 especialistas', 'declarado'],
    ['experts-shared', '1 especialista', 'declarado'],
    ['parameters-active', '37 bilhões de parâmetros', 'declarado'],
    ['parameters-total', '671 bilhões de parâmetros', 'declarado'],
  ],
} as const;

const phrase = {
  en: ['Flour', 'for', 'a', 'loaf', 'is', 'cheap'],
  pt: ['A', 'farinha', 'do', 'pão', 'é', 'barata'],
} as const;

describe.each(['pt', 'en'] as const)('the experts of V3, in %s', (language) => {
  const file = ledger.figures.get('experts');
  const [part] = file ? partsOf(file, ledger, language) : [];

  it.each(Object.values(sceneSizes))('at $name has its words, each for its row', (size) => {
    const texts = (part?.scene(size).bands ?? []).flatMap((band) =>
      'box' in band
        ? []
        : band.marks.flatMap((mark) =>
            mark.shape === 'text'
              ? [[mark.row, mark.kind, plain(mark.runs.map(({ text }) => text).join(''))] as const]
              : [],
          ),
    );
    const keys = [...new Set(texts.map(([row]) => row))];
    const said = keys.map((key) => {
      const own = texts.filter(([row]) => row === key);
      return [key, own[0]?.[1], own.map(([, , text]) => text).join(' ')];
    });
    expect(said).toHaveLength(4);
    expect(said).toEqual(expect.arrayContaining(golden[language].map((each) => [...each])));
  });

  it.each(Object.values(sceneSizes))('at $name draws as many squares as there are', (size) => {
    const boxes = (part?.scene(size, '4').bands ?? []).flatMap((band) =>
      'box' in band ? band.marks : [],
    );
    const counted = boxes.flatMap(({ row, look, kind, d }) => {
      const areas = [...d.matchAll(/h([\d.]+)v([\d.]+)h-/g)].map(
        ([, wide, high]) => Number(wide) * Number(high),
      );
      // A square of the share is half as wide as a cell.
      const unit = row?.startsWith('parameters') ? 0.25 : 1;
      const sum = areas.reduce((total, area) => total + area / unit, 0);
      return row === undefined ? [] : [[row, look, kind, Math.round(sum)]];
    });
    expect(counted).toHaveLength(squares.length);
    expect(counted).toEqual(expect.arrayContaining(squares.map((each) => [...each])));
  });

  it('has a row for each number, and a view for each word of the phrase', () => {
    const { table, kinds, views, control } = figureData(ledger, 'experts', language);
    const told = table.rows.map(({ key, cells: [, number, kind] }) => [
      key,
      plain(number?.text ?? ''),
      kind?.text,
    ]);
    expect(told).toEqual(rows[language]);
    expect(kinds).toEqual(['reported']);
    expect(control).toBe('token');
    expect(views?.map(({ id, name }) => [id, name])).toEqual(
      phrase[language].map((word, index) => [String(index + 1), word]),
    );
  });
});
