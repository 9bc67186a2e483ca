import { describe, expect, it } from 'vitest';
import { openExplainers } from '../../content/explainer/explainers.ts';
import { languageCodes } from '../../language/languages.ts';
import { calculatorData } from './calculator-data.ts';
import { fields, type FieldName } from './fields.ts';
import { parseAmount } from './parse-amount.ts';
import { readValues } from './state.ts';
import { tellRefusal } from './tell.ts';
import { writeWritten } from './written-number.ts';

const [explainer] = openExplainers();
if (!explainer) throw new Error('there is no explainer');
const { ledger } = explainer;
const dataOf = (language: 'pt' | 'en') => calculatorData(ledger, language);

/** What a text typed into a field of a page gives. */
function typed(text: string, name: FieldName, language: 'pt' | 'en') {
  const field = fields.find((each) => each.name === name);
  if (!field) throw new Error(`there is no field "${name}"`);
  return parseAmount(text, field, dataOf(language).numbers);
}

describe.each(languageCodes)('a number typed on a page in %s', (language) => {
  it.each([
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['2.50', 2.5],
    [' 2,5 ', 2.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['2.', 2],
    ['0.085', 0.085],
    ['0,085', 0.085],
    ['1234.567', 1234.567],
    ['2.5001', 2.5001],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,567', 1234.567],
    ['2.788.000', 2_788_000],
    ['2,788,000', 2_788_000],
    ['30,840,000.5', 30_840_000.5],
    ['2 788 000', 2_788_000],
    ['2\u202f788\u00a0000,5', 2_788_000.5],
    ['2788000', 2_788_000],
  ])('is taken with either sign where it is one number: %s', (text, value) => {
    expect(typed(text, 'hours', language)).toBe(value);
  });

  it.each(['', '-1', 'abc', '1e5', '1..2', '1,,2', '12.34.56', '1.2,3.4', '1 2', '1 2x', '2 GPUs'])(
    'is refused where it is none: "%s"',
    (text) => {
      expect(typed(text, 'rate', language)).toBeUndefined();
    },
  );

  it.each(['2.500', '2,500'])('is asked back with an example where it may be two: %s', (text) => {
    expect(typed(text, 'rate', language)).toEqual({ grouped: 2500, decimal: 2.5 });
    const data = dataOf(language);
    const { inputs, refusals } = readValues(
      (name) => (name === 'rate' ? text : undefined),
      (written, field) => parseAmount(written, field, data.numbers),
      data,
    );
    expect(inputs).toEqual(data.first);
    const rate = data.fields.filter(({ name }) => name === 'rate');
    const said = refusals.flatMap((refusal) =>
      rate.map((field) => tellRefusal(refusal, field, inputs.rate, data)),
    );
    expect(said).toEqual([
      {
        pt: `Aluguel por hora de GPU, em US$: “${text}” pode ser 2500 ou 2,5; escreva um dos dois, 2500 por exemplo. Usamos 2.`,
        en: `Rent per GPU hour, in $: “${text}” may be 2500 or 2.5; write one of the two, 2500 for example. We used 2.`,
      }[language],
    ]);
  });

  it.each(['2.048', '2,048', '2.048 GPUs', '2,048 GPUs'])(
    'is a whole one where things are counted: %s',
    (text) => {
      expect(typed(text, 'gpus', language)).toBe(2048);
    },
  );

  it.each([0, 1, 0.0835, 0.085, 1.58, 26.667, 2048, 26_667, 26_667.125, 2_788_000, 30_840_000.5])(
    'is written so that it reads back as it was: %d',
    (value) => {
      const text = writeWritten(value, dataOf(language).numbers.locale);
      expect(typed(text, 'hours', language)).toBe(value);
    },
  );
});

describe('a number as the page itself writes it, with unit and word', () => {
  it.each([
    ['US$ 2,50 por hora de GPU', 'rate', 2.5],
    ['US$\u00a02\u00a0por hora de GPU', 'rate', 2],
    ['2,788 milhões de horas de GPU', 'hours', 2_788_000],
    ['1 milhão de horas de GPU', 'hours', 1_000_000],
    ['60 mil GPUs', 'gpus', 60_000],
    ['1 GPU', 'gpus', 1],
    ['4 anos', 'years', 4],
    ['US$ 26.667', 'price', 26_667],
    ['US$ 20 mil', 'low', 20_000],
    ['US$ 0,0835 por kWh', 'kwh', 0.0835],
    ['1,58 vezes', 'pue', 1.58],
    ['81,6%', 'use', 81.6],
    ['US$ 3.478 por ano', 'other', 3478],
  ] as const)('in Portuguese: %s', (text, field, value) => {
    expect(typed(text, field, 'pt')).toBe(value);
  });

  it.each([
    ['$2.50 per GPU hour', 'rate', 2.5],
    ['2.788 million GPU hours', 'hours', 2_788_000],
    ['60,000 GPUs', 'gpus', 60_000],
    ['4 years', 'years', 4],
    ['$26,667', 'price', 26_667],
    ['$0.0835 per kWh', 'kwh', 0.0835],
    ['1.58 times', 'pue', 1.58],
    ['81.6%', 'use', 81.6],
    ['$3,478 a year', 'other', 3478],
  ] as const)('in English: %s', (text, field, value) => {
    expect(typed(text, field, 'en')).toBe(value);
  });

  it('and what the page would not write before "million" is asked back', () => {
    expect(typed('2.788 milhões', 'hours', 'pt')).toEqual({
      grouped: 2_788_000_000,
      decimal: 2_788_000,
    });
  });
});
