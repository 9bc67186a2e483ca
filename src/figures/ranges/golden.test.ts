import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { partsOf } from '../file-figure.ts';
import { figureData } from '../figures.ts';
import { sceneSizes } from '../frame/scene.ts';

const { ledger } = openExplainer('lighthouse-lamps');
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/*
 * By hand, from facts.yaml, visitors.csv and the two figures: row, kind, what stands at its dot (the fact in brackets), and the
 * places of low, dot and high as shares of the largest number on the scale.
 */
const rows = {
  'repair-quotes': [
    [
      'repair-price',
      'estimated',
      ['Repair of the lens', '[repair-price $250,000]', '$180,000 to $400,000'],
      [180 / 999.999, 250 / 999.999, 400 / 999.999],
    ],
    ['lens-price', 'reported', ['The new lens', '[lens-price $999,999]'], [1]],
  ],
  'visitors-by-year': [
    [
      'santa-vela',
      'estimated',
      ['Santa Vela', '190,000 people', '155,000 to 226,000'],
      [155 / 226, 190 / 226, 1],
    ],
    [
      'old-light',
      'reported',
      ['The old light of the island', '16,000 people', '12,000 to 21,000'],
      [12 / 226, 16 / 226, 21 / 226],
    ],
  ],
} as const;

for (const [id, expected] of Object.entries(rows)) {
  for (const size of ['narrow', 'wide', 'full'] as const) {
    it(`${id}: each dot has its own words, kind and band (${size})`, () => {
      const file = ledger.figures.get(id);
      const part = file
        ? partsOf(file, ledger, 'en').find(({ type }) => type === 'ranges')
        : undefined;
      const marks = (part?.scene(sceneSizes[size]).bands ?? []).flatMap((band) =>
        'box' in band ? [] : band.marks,
      );
      const dots = marks.flatMap((mark) => (mark.shape === 'circle' ? [mark] : []));
      expect(dots.map(({ row, kind }) => [row, kind])).toEqual(
        expected.map(([row, kind]) => [row, kind]),
      );
      for (const [row, kind, words, places] of expected) {
        const own = marks.filter((mark) => mark.row === row);
        expect([...new Set(own.map((mark) => mark.kind))]).toEqual([kind]);
        const texts = own.flatMap((mark) => (mark.shape === 'text' ? [mark.runs] : []));
        const said = texts
          .map((runs) => runs.map(({ text, fact }) => (fact ? `[${fact} ${text}]` : text)).join(''))
          .join(' ');
        for (const word of words) expect(plain(said)).toContain(word);
        expect(plain(said)).toHaveLength(words.join(' ').length);

        const zero = Math.min(
          ...marks.flatMap((mark) =>
            mark.shape === 'line' && mark.from.y === mark.to.y ? [mark.from.x] : [],
          ),
        );
        const xs = own.flatMap((mark) => {
          if (mark.shape === 'rect' && typeof mark.width === 'number')
            return [mark.x, mark.x + mark.width];
          return mark.shape === 'circle' ? [mark.x] : [];
        });
        const largest = Math.max(
          ...marks.flatMap((mark) => {
            if (mark.shape === 'rect' && typeof mark.width === 'number')
              return [mark.x + mark.width];
            return mark.shape === 'circle' ? [mark.x] : [];
          }),
        );
        const shares = xs.map((x) => (x - zero) / (largest - zero)).sort((a, b) => a - b);
        expect(shares).toEqual(places.map((share) => expect.closeTo(share, 6)));
      }
    });
  }
}

it('the tables have the numbers and what they may be', () => {
  const table = (id: string) =>
    figureData(ledger, id, 'en').table.rows.map(({ key, cells }) => [
      key,
      ...cells.map(({ text, fact }) => (fact ? `[${fact} ${plain(text)}]` : plain(text))),
    ]);
  expect(table('repair-quotes')).toEqual([
    [
      'repair-price',
      'Repair of the lens',
      '[repair-price $250,000]',
      '$180,000',
      '$400,000',
      'estimated',
      'Gazeta da Ilha, Nov 2023',
    ],
    [
      'lens-price',
      'The new lens',
      '[lens-price $999,999]',
      '',
      '',
      'reported',
      'Harbour Office of Santa Vela, 1 Jun 2021',
    ],
  ]);
  // Below the rows of the lines above it, under the same headings; the years stand with who says so.
  expect(table('visitors-by-year').slice(12)).toEqual([
    [
      'santa-vela',
      'Santa Vela',
      '',
      '190,000 people',
      '155,000 people',
      '226,000 people',
      'estimated',
      'Gazeta da Ilha, 2023',
    ],
    [
      'old-light',
      'The old light of the island',
      '',
      '16,000 people',
      '12,000 people',
      '21,000 people',
      'reported',
      'Harbour Office of Santa Vela, 2023',
    ],
  ]);
});
