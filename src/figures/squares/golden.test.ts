import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { partsOf } from '../file-figure.ts';
import { figureData } from '../figures.ts';
import { sceneSizes, type Scene } from '../frame/scene.ts';

interface Golden {
  readonly row: string;
  readonly kind: 'reported' | 'estimated';
  readonly says: string;
  readonly squares: { readonly full: number; readonly dashed: number };
  readonly label: string;
  readonly amount: string;
}

// By hand from the frozen facts: 294,000, 500, 944 and 1,600 million over 5.576 million are 1/18.97, 89.67, 169.30 and 286.94.
const golden: Readonly<Record<'en' | 'pt', readonly Golden[]>> = {
  en: [
    {
      row: 'r1-stage-cost',
      kind: 'reported',
      says: "$294,000 What did R1's own stage cost? 1/19 of a square",
      squares: { full: 1, dashed: 1 },
      label: "Cost of DeepSeek-R1's own stage",
      amount: '$294,000',
    },
    {
      row: 'v3-run-cost',
      kind: 'reported',
      says: "$5.576 million What did V3's training run cost? 1 square",
      squares: { full: 1, dashed: 0 },
      label: 'Cost of training DeepSeek-V3',
      amount: '$5.576 million',
    },
    {
      row: 'gpu-investment',
      kind: 'estimated',
      says: 'more than $500 million What went into GPUs? more than 89 squares',
      squares: { full: 90, dashed: 3 },
      label: "DeepSeek's investment in GPUs",
      amount: 'more than $500 million',
    },
    {
      row: 'operating-cost',
      kind: 'estimated',
      says: '$944 million What does it cost to keep the servers on? 169 squares, probably over 4 years',
      squares: { full: 170, dashed: 0 },
      label: 'Cost of operating the servers',
      amount: '$944 million',
    },
    {
      row: 'server-capex',
      kind: 'estimated',
      says: '$1.6 billion What did the servers cost to buy? 287 squares, A100s included',
      squares: { full: 287, dashed: 0 },
      label: 'Server capital expenditure',
      amount: '$1.6 billion',
    },
  ],
  pt: [
    {
      row: 'r1-stage-cost',
      kind: 'reported',
      says: 'US$ 294 mil Quanto custou a etapa própria do R1? 1/19 de quadrado',
      squares: { full: 1, dashed: 1 },
      label: 'Custo da etapa própria do DeepSeek-R1',
      amount: 'US$ 294 mil',
    },
    {
      row: 'v3-run-cost',
      kind: 'reported',
      says: 'US$ 5,576 milhões Quanto custou o treino do V3? 1 quadrado',
      squares: { full: 1, dashed: 0 },
      label: 'Custo do treino do DeepSeek-V3',
      amount: 'US$ 5,576 milhões',
    },
    {
      row: 'gpu-investment',
      kind: 'estimated',
      says: 'mais de US$ 500 milhões Quanto foi para GPUs? mais de 89 quadrados',
      squares: { full: 90, dashed: 3 },
      label: 'Investimento da DeepSeek em GPUs',
      amount: 'mais de US$ 500 milhões',
    },
    {
      row: 'operating-cost',
      kind: 'estimated',
      says: 'US$ 944 milhões Quanto custa manter os servidores ligados? 169 quadrados, talvez em 4 anos',
      squares: { full: 170, dashed: 0 },
      label: 'Custo de operar os servidores',
      amount: 'US$ 944 milhões',
    },
    {
      row: 'server-capex',
      kind: 'estimated',
      says: 'US$ 1,6 bilhão Quanto custou comprar os servidores? 287 quadrados, com as A100',
      squares: { full: 287, dashed: 0 },
      label: 'Investimento em servidores',
      amount: 'US$ 1,6 bilhão',
    },
  ],
};

const kinds = {
  en: { reported: 'reported', estimated: 'estimated' },
  pt: { reported: 'declarado', estimated: 'estimado' },
};
const { ledger } = openExplainer('deepseek-cost');
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('’', "'");

/** What stands in a drawing of a row: its kinds, its words, how many squares, which numbers. */
function drawn({ bands }: Scene, row: string) {
  const texts = bands
    .flatMap((band) => ('box' in band ? [] : band.marks))
    .filter((mark) => mark.row === row && mark.shape === 'text');
  const paths = bands
    .flatMap((band) => ('box' in band ? band.marks : []))
    .filter((mark) => mark.row === row);
  const runs = texts.flatMap((mark) => (mark.shape === 'text' ? [mark.runs] : []));
  const count = (look: string) =>
    paths
      .filter((path) => path.look === look)
      .reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
  return {
    kinds: [...new Set([...texts, ...paths].map(({ kind }) => kind))],
    says: plain(runs.map((line) => line.map(({ text }) => text).join('')).join(' ')),
    squares: { full: count('bar'), dashed: count('ghost') },
    first: runs.flat().find(({ fact }) => fact !== undefined)?.fact,
  };
}

describe.each(['en', 'pt'] as const)('cost-scale in %s', (language) => {
  const file = ledger.figures.get('cost-scale');
  const [part] = file ? partsOf(file, ledger, language) : [];
  const { head, rows } = figureData(ledger, 'cost-scale', language).table;

  it.each(golden[language])('$row: each block has its own words, kind and squares', (mark) => {
    for (const size of Object.values(sceneSizes)) {
      expect(part && drawn(part.scene(size), mark.row), size.name).toEqual({
        kinds: [mark.kind],
        says: mark.says,
        squares: mark.squares,
        // Without its "more than" an amount is not the number of the ledger.
        first: mark.row === 'gpu-investment' ? undefined : mark.row,
      });
    }
  });

  it('the table has the same numbers, labels and kinds in the same order', () => {
    expect(
      rows.map(({ key, cells }) => [key, ...cells.slice(0, 3).map(({ text }) => plain(text))]),
    ).toEqual(
      golden[language].map(({ row, kind, label, amount }) => [
        row,
        label,
        amount,
        kinds[language][kind],
      ]),
    );
    for (const { cells } of rows) expect(cells).toHaveLength(head.length);
  });
});
