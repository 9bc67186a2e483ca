import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { partsOf } from '../file-figure.ts';
import { sceneRows } from '../frame/scene-rows.ts';
import { sceneSizes, type SceneSize } from '../frame/scene.ts';

/*
 * Every row of the fleet's statements, written by hand after facts.yaml and sources.yaml of the frozen content: its number's
 * fact, the kind of its line, and all its words. What stands in a row belongs to it.
 */
const rows = [
  [
    'nature',
    'r1-cluster',
    'reported',
    '512 In use: H800s, R1’s stage Nature, Sept 2025',
    '512 Uso: H800, etapa do R1 Nature, set. 2025',
  ],
  [
    'high-flyer-2020',
    'highflyer-cluster-1',
    'reported',
    '1,100 Owned: A100s, first cluster High-Flyer, 2020',
    '1.100 Posse: A100, primeiro cluster High-Flyer, 2020',
  ],
  [
    'v3-report',
    'v3-cluster',
    'reported',
    '2,048 In use: H800s, V3’s run V3 report, Dec 2024',
    '2.048 Uso: H800, treino do V3 Relatório do V3, dez. 2024',
  ],
  [
    'inference-day',
    'inference-gpus-peak',
    'calculated',
    '2,224 In use: H800s, one day’s peak DeepSeek, Feb 2025',
    '2.224 Uso: H800, pico de um dia DeepSeek, fev. 2025',
  ],
  [
    'high-flyer-2021',
    'highflyer-cluster-2',
    'reported',
    'about 10,000 Owned: A100s, second cluster High-Flyer, 2021',
    'cerca de 10 mil Posse: A100, segundo cluster High-Flyer, 2021',
  ],
  [
    'patel',
    'patel-hoppers',
    'estimated',
    'more than 50,000 Owned: Hoppers Dylan Patel, post on X, Nov 2024',
    'mais de 50 mil Posse: Hopper Dylan Patel, postagem no X, nov. 2024',
  ],
  [
    'wang',
    'wang-h100',
    'estimated',
    '50,000 Owned: H100s alone Alexandr Wang, to CNBC, Jan 2025 may repeat Patel',
    '50 mil Posse: só H100 Alexandr Wang, à CNBC, jan. 2025 pode repetir Patel',
  ],
  [
    'semianalysis',
    'fleet-hopper',
    'estimated',
    'about 50,000 Access: Hoppers, shared SemiAnalysis, Jan 2025 Patel’s own firm',
    'cerca de 50 mil Acesso: Hopper, com o fundo SemiAnalysis, jan. 2025 é a firma de Patel',
  ],
  [
    'house-committee',
    'house-fleet',
    'estimated',
    '60,000 Access: Hoppers and A100s US House committee, Apr 2025 cites SemiAnalysis',
    '60 mil Acesso: Hopper e A100 Câmara dos EUA, abr. 2025 cita a SemiAnalysis',
  ],
  [
    'epoch',
    'h800-produced',
    'estimated',
    '115,430 Made: H800s, worldwide Epoch AI, Mar 2026',
    '115.430 Fabricação: H800, no mundo Epoch AI, mar. 2026',
  ],
  [
    'luk',
    '',
    '',
    'Glenn Luk, Jan 2025: doubts the fund could pay',
    'Glenn Luk, jan. 2025: o fundo teria como pagar?',
  ],
  [
    'us-official',
    '',
    '',
    'US official, Jun 2025: “large volumes” of H100s',
    'Fonte dos EUA, jun. 2025: H100, “grandes volumes”',
  ],
  [
    'three-sources',
    '',
    '',
    'Three sources, Jun 2025: far fewer H100s',
    'Três fontes, jun. 2025: muito menos H100',
  ],
  [
    'nvidia',
    '',
    '',
    'Nvidia, Jun 2025: lawful H800s, not H100s',
    'Nvidia, jun. 2025: H800 legais, não H100',
  ],
  [
    'the-information',
    '',
    '',
    'The Information, Dec 2025: thousands of Blackwells',
    'The Information, dez. 2025: milhares de Blackwell',
  ],
  [
    'moolenaar',
    '',
    '',
    'Rep. Moolenaar, Jan 2026: H800 hours, not chips',
    'Dep. Moolenaar, jan. 2026: horas, não chips',
  ],
  [
    'us-official-2026',
    '',
    '',
    'US official, Feb 2026: trained on Blackwells',
    'Fonte dos EUA, fev. 2026: treino em Blackwell',
  ],
] as const;

const asSeen = (text: string) => text.replace(/\s+/g, ' ');

it.each(['en', 'pt'] as const)(
  'each statement stands with its own number, kind and words (%s)',
  (language) => {
    const { ledger } = openExplainer('deepseek-cost');
    const figure = ledger.figures.get('fleet-evidence');
    const [part] = figure ? partsOf(figure, ledger, language) : [];
    const expected = rows.map(
      ([row, fact, kind, en, pt]) => [row, fact, kind, { en, pt }[language]] as const,
    );
    const drawn = (size: SceneSize) =>
      (part ? sceneRows(part.scene(size)) : []).map(({ row, facts, kinds, words }) => [
        row,
        facts.join(),
        kinds.join(),
        asSeen(words),
      ]);
    expect(drawn(sceneSizes.full)).toEqual(expected);
    // In the others the reason stands in the line of who said it, and those without a number have no date.
    const onScale = expected.filter(([, , kind]) => kind !== '');
    for (const size of [sceneSizes.wide, sceneSizes.narrow]) {
      const own = drawn(size).map((cells) => cells.map((text) => text.replace(' · ', ' ')));
      expect(own.slice(0, onScale.length), size.name).toEqual(onScale);
      expect(own.map(([row]) => row)).toEqual(expected.map(([row]) => row));
    }
  },
);
