import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { partsOf } from '../file-figure.ts';
import { figureData } from '../figures.ts';
import { sceneSizes, type Mark } from '../frame/scene.ts';

const { ledger } = openExplainer('deepseek-cost');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const spoken = (mark: Mark) =>
  mark.shape === 'text' ? [plain(mark.runs.map(({ text }) => text).join(''))] : [];

/** The marks of the figure's rows at a size, by row: what is written and how many tiles of which look are drawn. */
function drawn(language: 'pt' | 'en', size: keyof typeof sceneSizes) {
  const file = ledger.figures.get('kv-cache');
  if (!file) throw new Error('content/deepseek-cost/figures/kv-cache.yaml is missing');
  const [part] = partsOf(file, ledger, language);
  const marks = (part?.scene(sceneSizes[size]).bands ?? []).flatMap((band) =>
    'box' in band ? [] : band.marks,
  );
  const rows = [...new Set(marks.flatMap(({ row }) => row ?? []))];
  return rows.map((row) => {
    const own = marks.filter((mark) => mark.row === row);
    const tiles = own.flatMap((mark) =>
      mark.shape === 'rect' && mark.look !== 'rule' ? [mark.look] : [],
    );
    return [row, own.flatMap(spoken), tiles.length, [...new Set(tiles)].join(), own[0]?.kind];
  });
}

// By hand: 80 GB over bytes per token × 128 × 1,024 tokens.
const golden = {
  en: [
    ['kv-v3-mla', ['DeepSeek-V3', 'MLA · 9.21 GB each', '8.7'], 8, 'bar', 'calculated'],
    ['kv-qwen-gqa', ['Qwen-2.5 72B', 'GQA · 42.9 GB each', '1.9'], 1, 'bar', 'calculated'],
    ['kv-llama-gqa', ['Llama 3.1 405B', 'GQA · 67.6 GB each', '1.2'], 1, 'bar', 'calculated'],
    [
      'kv-v3-mqa',
      ['V3 with MQA', 'hypothetical · 4.09 GB each', '19.5'],
      19,
      'ghost',
      'calculated',
    ],
    [
      'kv-v3-mha',
      [
        'V3 with classic attention',
        'hypothetical · 524 GB each',
        '0.15',
        'one would fill 6.5 GPUs',
      ],
      0,
      '',
      'calculated',
    ],
  ],
  pt: [
    ['kv-v3-mla', ['DeepSeek-V3', 'MLA · 9,21 GB cada', '8,7'], 8, 'bar', 'calculated'],
    ['kv-qwen-gqa', ['Qwen-2.5 72B', 'GQA · 42,9 GB cada', '1,9'], 1, 'bar', 'calculated'],
    ['kv-llama-gqa', ['Llama 3.1 405B', 'GQA · 67,6 GB cada', '1,2'], 1, 'bar', 'calculated'],
    ['kv-v3-mqa', ['V3 com MQA', 'hipótese · 4,09 GB cada', '19,5'], 19, 'ghost', 'calculated'],
    [
      'kv-v3-mha',
      ['V3 com atenção clássica', 'hipótese · 524 GB cada', '0,15', 'uma só encheria 6,5 GPUs'],
      0,
      '',
      'calculated',
    ],
  ],
};

describe.each(['pt', 'en'] as const)('how many conversations fit in a GPU, in %s', (language) => {
  it.each(['wide', 'full', 'narrow'] as const)(
    'each track at the size %s has its name, what one takes, how many fit and as many tiles',
    (size) => {
      expect(drawn(language, size)).toEqual(golden[language]);
    },
  );

  it('the table has the sum, the bytes, how many fit at each stop, what one takes and of what', () => {
    const { table } = figureData(ledger, 'kv-cache', language);
    const decimal = (text: string) => (language === 'pt' ? text.replaceAll('.', ',') : text);
    const told = table.rows.map(({ key, cells }) => [
      key,
      ...cells.slice(1).map(({ text }) => plain(text)),
    ]);
    const room = language === 'pt' ? 'Uma GPU de 80 GB' : 'One GPU of 80 GB';
    const per = language === 'pt' ? 'bytes por token' : 'bytes per token';
    const thousands = (text: string) => (language === 'pt' ? text.replaceAll(',', '.') : text);
    expect(told).toEqual(
      [
        [
          'kv-v3-mla',
          '(512 + 64) × 61 × 2',
          `70,272 ${per}`,
          '278 139 69.5 34.7 17.4 8.7',
          '9.21 GB',
        ],
        [
          'kv-qwen-gqa',
          '2 × 8 × 128 × 80 × 2',
          `327,680 ${per}`,
          '59.6 29.8 14.9 7.5 3.7 1.9',
          '42.9 GB',
        ],
        [
          'kv-llama-gqa',
          '2 × 8 × 128 × 126 × 2',
          `516,096 ${per}`,
          '37.8 18.9 9.5 4.7 2.4 1.2',
          '67.6 GB',
        ],
        ['kv-v3-mqa', '2 × 128 × 61 × 2', `31,232 ${per}`, '625 313 156 78.2 39.1 19.5', '4.09 GB'],
        [
          'kv-v3-mha',
          '2 × 128 × 128 × 61 × 2',
          `3,997,700 ${per}`,
          '4.9 2.4 1.2 0.61 0.31 0.15',
          '524 GB',
        ],
      ].map(([key = '', sum = '', bytes = '', fits = '', each = '']) => [
        key,
        sum,
        thousands(bytes),
        ...fits.split(' ').map(decimal),
        decimal(each),
        room,
      ]),
    );
  });
});
