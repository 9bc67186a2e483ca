import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { wordsOf } from '../content-words.ts';
import { sceneSizes, type Mark } from '../frame/scene.ts';
import { layoutStack } from './layout.ts';
import { schema } from './schema.ts';
import { stackTable } from './table.ts';
import { type } from './type.ts';

/** What a row says at the assumed rent and at US$ 3: all its words in the drawing, in their order. */
interface Golden {
  readonly row: string;
  readonly assumed: string;
  readonly three: string;
  /** The facts that it prints at the assumed rent, and at another. */
  readonly facts: readonly string[];
  readonly others: readonly string[];
  /** The first cells of its row of the table, and its costs at 1, 2, 3 and 4 dollars. */
  readonly cells: readonly string[];
}

// By hand from table 1 of the V3 report and table 7 of R1's: hours × rent; shares of 5.576 million, to a tenth of a percent.
const golden: Readonly<Record<'en' | 'pt', readonly Golden[]>> = {
  en: [
    {
      row: 'v3-pretraining-cost',
      assumed: '95.6% pre-training, $5.328 million',
      three: '95.6% pre-training, $7.99 million',
      facts: ['v3-pretraining-cost'],
      others: [],
      cells: [
        'pre-training',
        '2.664 million GPU hours',
        '95.6%',
        '$2.66 million',
        '$5.328 million',
        '$7.99 million',
        '$10.7 million',
      ],
    },
    {
      row: 'v3-context-cost',
      assumed: '4.3% context extension, $238,000',
      three: '4.3% context extension, $357,000',
      facts: ['v3-context-cost'],
      others: [],
      cells: [
        'context extension',
        '119,000 GPU hours',
        '4.3%',
        '$119,000',
        '$238,000',
        '$357,000',
        '$476,000',
      ],
    },
    {
      row: 'v3-posttraining-cost',
      assumed: '0.2% post-training, $10,000',
      three: '0.2% post-training, $15,000',
      facts: ['v3-posttraining-cost'],
      others: [],
      cells: [
        'post-training',
        '5,000 GPU hours',
        '0.2%',
        '$5,000',
        '$10,000',
        '$15,000',
        '$20,000',
      ],
    },
    {
      row: 'v3-run-cost',
      assumed:
        '$5.576 million V3 in all = 2.788 million GPU hours × $2 per GPU hour, assumed in the report',
      three:
        '$8.36 million V3 in all = 2.788 million GPU hours × $3 per GPU hour, calculated by us | $2 per GPU hour, assumed',
      facts: ['v3-run-cost', 'v3-run-hours', 'rental-price'],
      others: ['v3-run-hours', 'rental-price'],
      cells: [
        'V3 in all',
        '2.788 million GPU hours',
        '100%',
        '$2.79 million',
        '$5.576 million',
        '$8.36 million',
        '$11.2 million',
      ],
    },
    {
      row: 'r1-stage-cost',
      assumed: "$294,000 R1's own stage, 147,000 GPU hours",
      three: "$441,000 R1's own stage, 147,000 GPU hours",
      facts: ['r1-stage-cost', 'r1-stage-hours'],
      others: ['r1-stage-hours'],
      cells: [
        "R1's own stage",
        '147,000 GPU hours',
        '–',
        '$147,000',
        '$294,000',
        '$441,000',
        '$588,000',
      ],
    },
    {
      row: 'outside',
      assumed:
        'Not on the bill: size unknown prior research and ablation experiments, data, buying the machines, wages',
      three:
        'Not on the bill: size unknown prior research and ablation experiments, data, buying the machines, wages',
      facts: [],
      others: [],
      cells: [
        'Not on the bill: prior research and ablation experiments, data, buying the machines, wages',
        ...Array.from({ length: 6 }, () => 'size unknown'),
      ],
    },
  ],
  pt: [
    {
      row: 'v3-pretraining-cost',
      assumed: '95,6% pré-treinamento, US$ 5,328 milhões',
      three: '95,6% pré-treinamento, US$ 7,99 milhões',
      facts: ['v3-pretraining-cost'],
      others: [],
      cells: [
        'pré-treinamento',
        '2,664 milhões de horas de GPU',
        '95,6%',
        'US$ 2,66 milhões',
        'US$ 5,328 milhões',
        'US$ 7,99 milhões',
        'US$ 10,7 milhões',
      ],
    },
    {
      row: 'v3-context-cost',
      assumed: '4,3% extensão de contexto, US$ 238 mil',
      three: '4,3% extensão de contexto, US$ 357 mil',
      facts: ['v3-context-cost'],
      others: [],
      cells: [
        'extensão de contexto',
        '119 mil horas de GPU',
        '4,3%',
        'US$ 119 mil',
        'US$ 238 mil',
        'US$ 357 mil',
        'US$ 476 mil',
      ],
    },
    {
      row: 'v3-posttraining-cost',
      assumed: '0,2% pós-treinamento, US$ 10 mil',
      three: '0,2% pós-treinamento, US$ 15 mil',
      facts: ['v3-posttraining-cost'],
      others: [],
      cells: [
        'pós-treinamento',
        '5.000 horas de GPU',
        '0,2%',
        'US$ 5.000',
        'US$ 10 mil',
        'US$ 15 mil',
        'US$ 20 mil',
      ],
    },
    {
      row: 'v3-run-cost',
      assumed:
        'US$ 5,576 milhões total do V3 = 2,788 milhões de horas de GPU × US$ 2 por hora de GPU, suposto no relatório',
      three:
        'US$ 8,36 milhões total do V3 = 2,788 milhões de horas de GPU × US$ 3 por hora de GPU, calculado por nós | US$ 2 por hora de GPU, suposto',
      facts: ['v3-run-cost', 'v3-run-hours', 'rental-price'],
      others: ['v3-run-hours', 'rental-price'],
      cells: [
        'total do V3',
        '2,788 milhões de horas de GPU',
        '100%',
        'US$ 2,79 milhões',
        'US$ 5,576 milhões',
        'US$ 8,36 milhões',
        'US$ 11,2 milhões',
      ],
    },
    {
      row: 'r1-stage-cost',
      assumed: 'US$ 294 mil etapa própria do R1, 147 mil horas de GPU',
      three: 'US$ 441 mil etapa própria do R1, 147 mil horas de GPU',
      facts: ['r1-stage-cost', 'r1-stage-hours'],
      others: ['r1-stage-hours'],
      cells: [
        'etapa própria do R1',
        '147 mil horas de GPU',
        '–',
        'US$ 147 mil',
        'US$ 294 mil',
        'US$ 441 mil',
        'US$ 588 mil',
      ],
    },
    {
      row: 'outside',
      assumed:
        'Fora da conta: tamanho desconhecido pesquisa anterior e testes de ablação, dados, compra das máquinas, salários',
      three:
        'Fora da conta: tamanho desconhecido pesquisa anterior e testes de ablação, dados, compra das máquinas, salários',
      facts: [],
      others: [],
      cells: [
        'Fora da conta: pesquisa anterior e testes de ablação, dados, compra das máquinas, salários',
        ...Array.from({ length: 6 }, () => 'tamanho desconhecido'),
      ],
    },
  ],
};

const { ledger } = openExplainer('deepseek-cost');
const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('’', "'")
    .trim();

describe.each(['en', 'pt'] as const)('training-run in %s', (language) => {
  const content = schema.parse(ledger.figures.get('training-run')?.parts[0]?.content);
  const data = type.read(content, wordsOf(ledger, language));

  it.each(golden[language])('$row: its words, its numbers and its kind are its own', (mark) => {
    for (const size of Object.values(sceneSizes)) {
      for (const [price, says, facts, kind] of [
        [2, mark.assumed, mark.facts, 'reported'],
        [3, mark.three, mark.others, 'calculated'],
      ] as const) {
        const marks = layoutStack(data, price, size)
          .bands.flatMap((band): readonly Mark[] => ('box' in band ? [] : band.marks))
          .filter(({ row }) => row === mark.row);
        const texts = marks.filter((each) => each.shape === 'text');
        const said = (isTick: boolean) =>
          plain(
            texts
              .filter(({ annotation = false }) => annotation === isTick)
              .map(({ runs }) => runs.map(({ text }) => text).join(''))
              .join(' '),
          );
        expect([said(false), said(true)].filter(Boolean).join(' | '), size.name).toBe(says);
        expect(texts.flatMap(({ runs }) => runs.flatMap(({ fact }) => fact ?? []))).toEqual(facts);
        const bars = marks.filter(({ shape }) => shape === 'rect');
        const isBar = !['v3-run-cost', 'outside'].includes(mark.row);
        expect(bars.map((bar) => bar.kind)).toEqual(isBar ? [kind] : []);
      }
    }
  });

  it('the table has the same numbers, labels and kinds', () => {
    const { head, rows } = stackTable(data, 2);
    const written = (price: string, kind: 'reported' | 'calculated') =>
      language === 'en'
        ? `$${price} per GPU hour, ${kind}`
        : `US$ ${price} por hora de GPU, ${kind === 'reported' ? 'declarado' : 'calculado'}`;
    expect(head.map(plain)).toEqual([
      ...(language === 'en'
        ? ['What it is', 'GPU hours', 'Share']
        : ['O que é', 'Horas de GPU', 'Parte']),
      written('1', 'calculated'),
      written('2', 'reported'),
      written('3', 'calculated'),
      written('4', 'calculated'),
    ]);
    expect(
      rows.map(({ key, cells }) => ({ row: key, cells: cells.map(({ text }) => plain(text)) })),
    ).toEqual(golden[language].map(({ row, cells }) => ({ row, cells })));
  });
});
