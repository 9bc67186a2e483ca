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
    '2020 Cluster da High-Flyer',
  ],
  ['high-flyer-2021', '', 'reported', '2021 The second cluster', '2021 Segundo cluster'],
  [
    'semianalysis',
    'fleet-hopper',
    'estimated',
    '31 Jan 2025 SemiAnalysis’s count about 50,000 GPUs',
    '31 jan. 2025 A conta da SemiAnalysis cerca de 50 mil GPUs',
  ],
  ['huawei', '', '', 'Aug 2025 Huawei training fails', 'ago. 2025 Treino na Huawei falha'],
  ['blackwell', '', '', 'Dec 2025 Blackwells smuggled?', 'dez. 2025 Contrabando de Blackwell?'],
  [
    'blackwell-official',
    '',
    '',
    'Feb 2026 US points to Blackwells',
    'fev. 2026 EUA apontam Blackwell',
  ],
  ['rule-2022', '', '', 'Aug 2022 A100, H100 by licence', 'ago. 2022 A100 e H100: licença'],
  ['rule-2023', '', '', 'Oct 2023 Rule reaches the H800', 'out. 2023 A regra chega à H800'],
  ['rule-2025', '', 'reported', 'Apr 2025 H20 by licence too', 'abr. 2025 H20 também com licença'],
  ['china-nvidia', '', '', 'Sept 2025 China halts purchases', 'set. 2025 China barra compras'],
  ['h200', '', '', 'Jan 2026 H200: US yes, China no', 'jan. 2026 H200: EUA sim, China não'],
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
  ['v4', '', '', 'Aug 2026 V4-Pro leaves preview', 'ago. 2026 V4-Pro sai da prévia'],
  [
    'nvidia-fall',
    'nvidia-fall-usd',
    'reported',
    '27 Jan 2025 Nvidia’s fall about $589 billion',
    '27 jan. 2025 Tombo da Nvidia cerca de US$ 589 bilhões',
  ],
  ['llama-4', '', 'reported', 'Apr 2025 Llama 4, as thrifty', 'abr. 2025 Llama 4, tão econômico'],
  ['r1-cost', '', 'reported', 'Sept 2025 R1’s cost, in Nature', 'set. 2025 Custo do R1, na Nature'],
  ['funding', '', 'estimated', 'Jun 2026 First funding round', 'jun. 2026 Rodada de investimento'],
  ['price-rise', '', 'reported', 'Aug 2026 V4-Pro gets dearer', 'ago. 2026 V4-Pro fica mais caro'],
] as const;

// They stand enlarged, with their words on phones too.
const large = ['v3', 'r1', 'nvidia-fall', 'semianalysis'];

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
      ).toEqual(
        events.map(([row, fact, kind, en, pt]) => {
          const isNamed = size.name !== 'narrow' || large.includes(row);
          return [row, fact, kind, isNamed ? { en, pt }[language] : ''];
        }),
      );
    }
  },
);
