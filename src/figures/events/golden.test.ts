import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { partsOf } from '../file-figure.ts';
import { sceneRows } from '../frame/scene-rows.ts';
import { sceneSizes } from '../frame/scene.ts';

/*
 * Every event of the frozen time line, written by hand after facts.yaml and sources.yaml: the fact that is printed with it, the
 * kind of its marks and its words.
 */
const events = [
  [
    'high-flyer-2020',
    '',
    'reported',
    '2020 High-Flyer’s first cluster',
    '2020 Primeiro cluster da High-Flyer',
  ],
  ['high-flyer-2021', '', 'reported', '2021 The second cluster', '2021 Segundo cluster'],
  [
    'semianalysis',
    'fleet-hopper',
    'estimated',
    '31 Jan 2025 SemiAnalysis estimates the fleet about 50,000 GPUs',
    '31 jan. 2025 SemiAnalysis estima a frota cerca de 50 mil GPUs',
  ],
  [
    'huawei',
    '',
    '',
    'Aug 2025 Training on Huawei chips fails',
    'ago. 2025 Treino em chips Huawei falha',
  ],
  [
    'blackwell',
    '',
    '',
    'Dec 2025 Smuggled Blackwells reported',
    'dez. 2025 Relato de Blackwell contrabandeadas',
  ],
  [
    'blackwell-official',
    '',
    '',
    'Feb 2026 US official points to Blackwells',
    'fev. 2026 Autoridade dos EUA aponta Blackwell',
  ],
  [
    'rule-2022',
    '',
    '',
    'Aug 2022 A100 and H100 by licence only',
    'ago. 2022 A100 e H100 só com licença',
  ],
  ['rule-2023', '', '', 'Oct 2023 The rule reaches the H800', 'out. 2023 A regra chega à H800'],
  [
    'rule-2025',
    '',
    'reported',
    'Apr 2025 Licence for the H20 too',
    'abr. 2025 Licença também para a H20',
  ],
  [
    'china-nvidia',
    '',
    '',
    'Sept 2025 China says not to buy Nvidia',
    'set. 2025 China manda não comprar da Nvidia',
  ],
  [
    'h200',
    '',
    '',
    'Jan 2026 US allows the H200; China bars it',
    'jan. 2026 EUA liberam a H200; China barra',
  ],
  ['founding', '', '', '2023 DeepSeek is founded', '2023 Nasce a DeepSeek'],
  ['v2', '', '', 'May 2024 V2 introduces MLA', 'mai. 2024 O V2 estreia a MLA'],
  [
    'v3',
    'v3-run-cost',
    'reported',
    '26 Dec 2024 V3’s report $5.576 million',
    '26 dez. 2024 Relatório do V3 US$ 5,576 milhões',
  ],
  ['r1', '', '', '20 Jan 2025 R1, no cost given', '20 jan. 2025 R1, sem custo'],
  ['v4-preview', '', '', 'Apr 2026 Preview of V4', 'abr. 2026 Prévia do V4'],
  ['v4', '', '', 'Aug 2026 V4-Pro leaves its preview', 'ago. 2026 O V4-Pro sai da prévia'],
  [
    'nvidia-fall',
    'nvidia-fall-usd',
    'reported',
    '27 Jan 2025 Nvidia loses in a day about $589 billion',
    '27 jan. 2025 A Nvidia perde num dia cerca de US$ 589 bilhões',
  ],
  [
    'llama-4',
    '',
    'reported',
    'Apr 2025 Llama 4, as thrifty as V3',
    'abr. 2025 Llama 4, tão econômico quanto o V3',
  ],
  [
    'r1-cost',
    '',
    'reported',
    'Sept 2025 R1’s cost, in Nature',
    'set. 2025 O custo do R1, na Nature',
  ],
  [
    'funding',
    '',
    'estimated',
    'Jun 2026 First funding round',
    'jun. 2026 Primeira rodada de investimento',
  ],
  [
    'price-rise',
    '',
    'reported',
    'Aug 2026 V4-Pro gets dearer',
    'ago. 2026 O V4-Pro fica mais caro',
  ],
] as const;

const asSeen = (text: string) => text.replace(/\s+/g, ' ');

it.each(['en', 'pt'] as const)(
  'each event stands with its own number, kind and words (%s)',
  (language) => {
    const { ledger } = openExplainer('deepseek-cost');
    const figure = ledger.figures.get('timeline');
    const [part] = figure ? partsOf(figure, ledger, language) : [];
    for (const size of Object.values(sceneSizes)) {
      const drawn = part ? sceneRows(part.scene(size)) : [];
      expect(
        drawn.map(({ row, facts, kinds, words }) => [
          row,
          facts.join(),
          kinds.join(),
          asSeen(words),
        ]),
        size.name,
      ).toEqual(events.map(([row, fact, kind, en, pt]) => [row, fact, kind, { en, pt }[language]]));
    }
  },
);
