import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { partsOf } from '../file-figure.ts';
import { figureData } from '../figures.ts';
import { sceneSizes } from '../frame/scene.ts';

// By hand, from facts.yaml and hero.yaml of the frozen content: what is written at each mark, in the colour of its kind.
const keys = {
  en: [
    [
      'v3-cluster',
      'reported',
      '[v3-cluster 2,048] GPUs trained V3. Rented, they cost [v3-run-cost $5.576 million] DeepSeek says so',
    ],
    [
      'r1-cluster',
      'reported',
      '[r1-cluster 512] GPUs made it R1. Rented: [r1-stage-cost $294,000] DeepSeek says so',
    ],
    [
      'fleet-hopper',
      'estimated',
      '[fleet-hopper 50,000] GPUs within reach, in all. Their servers, bought: about [luk-capex-hoppers $1.4 billion] SemiAnalysis and Glenn Luk estimate',
    ],
  ],
  pt: [
    [
      'v3-cluster',
      'reported',
      '[v3-cluster 2.048] GPUs treinaram o V3. De aluguel, custam [v3-run-cost US$ 5,576 milhões] a DeepSeek diz',
    ],
    [
      'r1-cluster',
      'reported',
      '[r1-cluster 512] GPUs fizeram o R1. De aluguel: [r1-stage-cost US$ 294 mil] a DeepSeek diz',
    ],
    [
      'fleet-hopper',
      'estimated',
      '[fleet-hopper 50 mil] GPUs ao alcance, ao todo. Os servidores, comprados: cerca de [luk-capex-hoppers US$ 1,4 bilhão] SemiAnalysis e Glenn Luk estimam',
    ],
  ],
} as const;

const said = {
  en: {
    dots: 'One dot is a GPU; eight are a server. Counting 1 GPU a second, [v3-cluster 2,048] take 34 minutes; [fleet-hopper 50,000], almost 14 hours.',
    bars: 'One bar is a server of eight GPUs. Counting 1 GPU a second, [v3-cluster 2,048] take 34 minutes; [fleet-hopper 50,000], almost 14 hours.',
  },
  pt: {
    dots: 'Um ponto é uma GPU; oito, um servidor. Contando 1 GPU por segundo, [v3-cluster 2.048] levam 34 minutos; [fleet-hopper 50 mil], quase 14 horas.',
    bars: 'Um traço é um servidor de oito GPUs. Contando 1 GPU por segundo, [v3-cluster 2.048] levam 34 minutos; [fleet-hopper 50 mil], quase 14 horas.',
  },
} as const;

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const { ledger } = openExplainer('deepseek-cost');

function drawn(language: 'pt' | 'en', size: keyof typeof sceneSizes) {
  const file = ledger.figures.get('hero');
  const [part] = file ? partsOf(file, ledger, language) : [];
  const bands = part?.scene(sceneSizes[size]).bands ?? [];
  const texts = bands
    .flatMap((band) => ('box' in band ? [] : band.marks))
    .flatMap((mark) => (mark.shape === 'text' ? [mark] : []))
    .map(({ row, kind, annotation, runs }) => ({
      row,
      kind,
      annotation,
      words: runs.map(({ text, fact }) => (fact ? `[${fact} ${text}]` : text)).join(''),
    }));
  const fields = bands.flatMap((band) => ('box' in band ? band.marks : []));
  return { texts, fields };
}

for (const language of ['en', 'pt'] as const) {
  for (const size of ['narrow', 'wide', 'full'] as const) {
    it(`each number of the field stands with its own words and kind (${language}, ${size})`, () => {
      const { texts, fields } = drawn(language, size);
      const written = keys[language].map(([row, kind]) => {
        const own = texts.filter((text) => text.row === row);
        expect(own.map((text) => text.kind)).toEqual(own.map(() => kind));
        return [row, kind, plain(own.map(({ words }) => words).join(' '))];
      });
      expect(written).toEqual(keys[language]);
      const note = texts.filter(({ annotation }) => annotation).map(({ words }) => words);
      expect(plain(note.join(' '))).toBe(said[language][size === 'full' ? 'dots' : 'bars']);
      // What is lit is reported, what is not is estimated.
      expect(fields.map(({ row, kind, look }) => [row, kind, look])).toEqual([
        ['fleet-hopper', 'estimated', 'dot'],
        ['v3-cluster', 'reported', 'lit'],
        ['r1-cluster', 'reported', 'lit'],
      ]);
    });
  }
}

it('the field is 6,250 servers: 256 lit in 16 rows, 64 in 8, from the left edge and apart', () => {
  const { fields } = drawn('en', 'full');
  const [rest, run, stage] = fields.map(({ d }) => d);
  expect(run).toBe('M0 0h32v16h-32z');
  expect(stage).toMatch(/^M\d+ 0h16v8h-16z$/);
  const areas = [...(rest ?? '').matchAll(/h(\d+)v(\d+)/g)].map(
    ([, across, down]) => (Number(across) * Number(down)) / 2,
  );
  expect(areas.reduce((sum, area) => sum + area, 0)).toBe(6250 - 256 - 64);
});

it('its table has the same numbers, what they cost and who says so', () => {
  const { table, kinds } = figureData(ledger, 'hero', 'en');
  expect(kinds).toEqual(['reported', 'estimated']);
  const rows = table.rows.map(({ key, cells }) => [
    key,
    ...cells.map(({ text, fact, runs }) => {
      if (fact) return `[${fact} ${plain(text)}]`;
      const inner = runs?.map((run) => (run.fact ? `[${run.fact} ${run.text}]` : run.text));
      return plain(inner?.join('') ?? text);
    }),
  ]);
  expect(table.head).toEqual([
    'What it is',
    'Amount',
    'What they cost',
    'Kind',
    'Includes',
    'Leaves out',
    'Who says so',
  ]);
  expect(rows).toEqual([
    [
      'v3-cluster',
      'GPUs trained V3.',
      '[v3-cluster 2,048] GPUs',
      'Rented, they cost [v3-run-cost $5.576 million]',
      'reported',
      'The machines of a single run',
      'The company’s other machines',
      'DeepSeek-AI, 26 Dec 2024',
    ],
    [
      'r1-cluster',
      'GPUs made it R1.',
      '[r1-cluster 512] GPUs',
      'Rented: [r1-stage-cost $294,000]',
      'reported',
      '',
      '',
      'Guo et al., 17 Sept 2025',
    ],
    [
      'fleet-hopper',
      'GPUs within reach, in all.',
      '[fleet-hopper 50,000] GPUs',
      'Their servers, bought: about [luk-capex-hoppers $1.4 billion]',
      'estimated',
      'H800, H100 and H20 of DeepSeek and High-Flyer together',
      'The A100s; how much of it is DeepSeek’s and how much the fund’s',
      'SemiAnalysis, 31 Jan 2025',
    ],
  ]);
});
