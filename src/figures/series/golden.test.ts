import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { partsOf } from '../file-figure.ts';
import { figureData } from '../figures.ts';
import { sceneSizes } from '../frame/scene.ts';

const { ledger } = openExplainer('lighthouse-lamps');
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

// By hand, from visitors.csv and visitors-by-year.yaml: the name and the last number at the end of each line.
const names = {
  en: [
    ['santa-vela-2023', 'estimated', '190,000 Santa Vela'],
    ['old-light-2023', 'reported', '16,000 The old light of the island'],
  ],
  pt: [
    ['santa-vela-2023', 'estimated', '190 mil Santa Vela'],
    ['old-light-2023', 'reported', '16 mil O farol antigo da ilha'],
  ],
} as const;

function marksOf(language: 'pt' | 'en', size: keyof typeof sceneSizes) {
  const file = ledger.figures.get('visitors-by-year');
  const [part] = file ? partsOf(file, ledger, language) : [];
  return (part?.scene(sceneSizes[size]).bands ?? []).flatMap((band) =>
    'box' in band ? [] : band.marks,
  );
}

for (const language of ['en', 'pt'] as const) {
  for (const size of ['narrow', 'wide', 'full'] as const) {
    it(`each line ends in its own name and number, in its kind (${language}, ${size})`, () => {
      const marks = marksOf(language, size);
      const written = names[language].map(([row]) => {
        const own = marks.filter((mark) => mark.row === row);
        const texts = own.flatMap((mark) =>
          mark.shape === 'text' ? mark.runs.map(({ text }) => text) : [],
        );
        return [row, [...new Set(own.map(({ kind }) => kind))].join(' '), plain(texts.join(' '))];
      });
      expect(written).toEqual(names[language]);
    });

    it(`each line has its years, as high as their numbers, and its band (${language}, ${size})`, () => {
      const marks = marksOf(language, size);
      const axis = marks.flatMap((mark) =>
        mark.shape === 'line' && mark.look === 'axis' ? [mark.from.y] : [],
      );
      const [zero = 0] = axis;
      // Six years make five steps each; 190,000 is 11.875 times as high above zero as 16,000.
      const heights = names[language].map(([row]) => {
        const steps = marks.flatMap((mark) =>
          mark.row === row && mark.shape === 'line' && mark.look === 'stem' ? [mark] : [],
        );
        expect(steps).toHaveLength(5);
        expect(
          marks.filter(
            (mark) => mark.row === row && mark.shape === 'path' && mark.look === 'ground',
          ),
        ).toHaveLength(1);
        return zero - (steps.at(-1)?.to.y ?? 0);
      });
      expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(11.875, 5);
    });
  }
}

it('what the file marks as incomplete is left out; all other rows are in the table, in their order', () => {
  const { table, kinds, sources } = figureData(ledger, 'visitors-by-year', 'en');
  expect(kinds).toEqual(['reported', 'estimated']);
  expect(sources).toEqual(['island-gazette', 'harbour-log']);
  expect(table.head).toEqual([
    'What it is',
    'When',
    'Amount',
    'Low',
    'High',
    'Kind',
    'Who says so',
  ]);
  const cells = table.rows.map(({ key, cells }) => [key, ...cells.map(({ text }) => plain(text))]);
  expect(cells.filter(([, , when]) => when)).toHaveLength(12);
  expect(cells[2]).toEqual([
    'santa-vela-2020',
    'Santa Vela',
    '2020',
    '15,000 people',
    '9,000 people',
    '24,000 people',
    'estimated',
    'Gazeta da Ilha',
  ]);
  expect(cells[11]).toEqual([
    'old-light-2023',
    'The old light of the island',
    '2023',
    '16,000 people',
    '12,000 people',
    '21,000 people',
    'reported',
    'Harbour Office of Santa Vela',
  ]);
  expect(table.rows[2]?.cells[2]?.number).toEqual({ value: 15_000, unit: 'person' });
});
