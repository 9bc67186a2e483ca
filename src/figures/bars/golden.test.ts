import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { partsOf } from '../file-figure.ts';
import { figureData } from '../figures.ts';
import { sceneSizes } from '../frame/scene.ts';

const { ledger } = openExplainer('deepseek-cost');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

// By hand: each row's mark, its number, its label, its kind, and how far it is along the line, in thousands of US$.
const golden = {
  en: [
    ['pay-alleged', 'estimated', ['more than $1.3 million', 'Alleged pay'], 1300],
    ['pay-advert-max-usd', 'calculated', ['$212,000', 'Highest advert'], 212],
    ['pay-advert-second-usd', 'calculated', ['$174,000', 'Second highest'], 174],
  ],
  pt: [
    ['pay-alleged', 'estimated', ['mais de US$ 1,3 milhão', 'Remuneração alegada'], 1300],
    ['pay-advert-max-usd', 'calculated', ['US$ 212 mil', 'Maior anúncio'], 212],
    ['pay-advert-second-usd', 'calculated', ['US$ 174 mil', 'Segundo maior'], 174],
  ],
} as const;

const cells = {
  en: [
    ['Alleged pay', 'more than $1.3 million', 'estimated', 'a floor, no breakdown given'],
    [
      'Highest advert',
      '$212,000',
      'calculated',
      '14 months × 110,000 yuan = 1.54 million yuan a year',
    ],
    [
      'Second highest',
      '$174,000',
      'calculated',
      '14 months × 90,000 yuan = 1.26 million yuan a year',
    ],
  ],
  pt: [
    ['Remuneração alegada', 'mais de US$ 1,3 milhão', 'estimado', 'um piso, sem detalhes'],
    [
      'Maior anúncio',
      'US$ 212 mil',
      'calculado',
      '14 meses × 110 mil yuans = 1,54 milhão de yuans por ano',
    ],
    [
      'Segundo maior',
      'US$ 174 mil',
      'calculado',
      '14 meses × 90 mil yuans = 1,26 milhão de yuans por ano',
    ],
  ],
} as const;

describe.each(['pt', 'en'] as const)(
  'the pay alleged and the pay advertised, in %s',
  (language) => {
    const file = ledger.figures.get('pay');
    const [part] = file ? partsOf(file, ledger, language) : [];

    it.each(Object.values(sceneSizes))(
      'at $name each dot has its number, name, kind and place',
      (size) => {
        const marks = (part?.scene(size).bands ?? []).flatMap((band) =>
          'box' in band ? [] : band.marks,
        );
        const dots = marks.flatMap((mark) => (mark.shape === 'circle' ? [mark] : []));
        const longest = Math.max(...dots.map(({ x }) => x));
        const drawn = dots.map(({ row, kind, x }) => [
          row,
          kind,
          marks.flatMap((mark) =>
            mark.shape === 'text' && mark.row === row
              ? [plain(mark.runs.map(({ text }) => text).join(''))]
              : [],
          ),
          Math.round((x / longest) * 1300),
        ]);
        expect(drawn).toEqual(
          golden[language].map(([row, kind, words, thousands]) => [
            row,
            kind,
            [...words],
            thousands,
          ]),
        );
      },
    );

    it('the table says what each is made of', () => {
      const { table, kinds } = figureData(ledger, 'pay', language);
      const told = table.rows.map(({ cells: [what, amount, kind, ...others] }) => [
        what?.text,
        plain(amount?.text ?? ''),
        kind?.text,
        plain((others.at(-1)?.runs ?? []).map(({ text }) => text).join('')),
      ]);
      expect(told).toEqual(cells[language]);
      expect(table.rows.map(({ key }) => key)).toEqual(golden[language].map(([row]) => row));
      expect(kinds).toEqual(['estimated', 'calculated']);
    });
  },
);
