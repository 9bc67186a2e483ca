import { test, type ProjectCopy } from './project-copy.ts';
import { expect } from './site.ts';

/** A slip of an editor and what the build must say about it. */
interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** A text on the line that the message must name; left out where the message names an id instead. */
  readonly at?: string;
  /** Where the message names another file than the one that was changed. */
  readonly toldOf?: string;
  /** What the message must say: what was found and what to write instead. */
  readonly says: readonly string[];
}

const folder = 'content/deepseek-cost';
const [facts, pt, en] = [`${folder}/facts.yaml`, `${folder}/pt.mdx`, `${folder}/en.mdx`] as const;

const cost = '  kind: reported\n  value: 5.576 million\n  unit: usd\n  date: 2024-12-26\n';
const ratio = '  formula: fleet-hopper / v3-cluster\n  digits: 2\n  unit: times\n';
const chart = '<CostScale />\n';

/** Takes words and gives the change that adds a paragraph of them. */
const paragraph = (words: string) => ({ from: chart, to: `${chart}\n${words}\n`, at: words });

const mistakes: readonly Mistake[] = [
  {
    name: 'a fact that does not exist',
    ...{ file: en, from: '<Fact id="v3-run-cost"', to: '<Fact id="v3-run-coast"', at: 'run-coast' },
    says: ['there is no fact "v3-run-coast"', 'Did you mean "v3-run-cost"?'],
  },
  {
    name: 'a source that does not exist',
    ...{
      file: pt,
      from: '<Source id="v3-report">',
      to: '<Source id="v3-resort">',
      at: 'v3-resort',
    },
    says: ['there is no source "v3-resort"', 'Did you mean "v3-report"?'],
  },
  {
    name: 'a misspelt tag',
    ...{ file: en, from: '<Fact id="v3-run-cost"', to: '<Fast id="v3-run-cost"', at: '<Fast' },
    says: ['there is no tag <Fast>', 'Did you mean "Fact"?'],
  },
  {
    name: 'a tag that is not closed',
    ...{ file: en, from: '</Claim>', to: '', at: '<Claim ' },
    says: ['closing tag', '<Claim>'],
  },
  {
    name: 'a fact without a source',
    ...{ file: facts, from: `${cost}  source: v3-report\n`, to: cost },
    says: ['v3-run-cost.source is missing', 'add it'],
  },
  {
    name: 'a fact with a source that does not exist',
    ...{ file: facts, from: `${cost}  source: v3-report\n`, to: `${cost}  source: v3-resort\n` },
    at: 'source: v3-resort',
    says: ['v3-run-cost.source names the source "v3-resort"', 'Did you mean "v3-report"?'],
  },
  {
    name: 'a unit that does not exist',
    ...{ file: facts, from: cost, to: cost.replace('usd', 'used'), at: 'unit: used' },
    says: ['v3-run-cost.unit is "used"', 'Did you mean "usd"?'],
  },
  {
    name: 'a unit that does not fit its formula',
    ...{
      file: facts,
      from: ratio,
      to: ratio.replace('times', 'usd'),
      at: '  formula: fleet-hopper /',
    },
    says: [
      'fleet-to-cluster.formula',
      'gives a pure number, but the unit "usd"',
      'Correct the unit',
    ],
  },
  {
    name: 'a kind that does not exist',
    ...{ file: facts, from: cost, to: cost.replace('reported', 'rumoured'), at: 'kind: rumoured' },
    says: ['v3-run-cost.kind', 'reported, estimated, calculated'],
  },
  {
    name: 'a value with a decimal comma',
    ...{ file: facts, from: cost, to: cost.replace('5.576', '5,576'), at: '5,576' },
    says: ['v3-run-cost.value "5,576 million" is no number', 'write 2048, 0.294 or 5.576 million'],
  },
  {
    name: 'a file of facts that cannot be read',
    ...{ file: facts, from: 'kind: reported\n  value: 2048', to: 'kind: "reported\n  value: 2048' },
    says: ['is no valid YAML here'],
  },
  {
    name: 'a section that one language lacks',
    ...{ file: pt, from: '{ #independence }', to: '{ #independent }' },
    says: [
      `${pt}  lacks the section "independence", which ${en} has`,
      'Add it here or remove it there',
    ],
  },
  {
    name: 'a section that only one language has',
    ...{ file: en, from: chart, to: `${chart}\n## Too much { #surplus }\n\nWords.\n`, toldOf: pt },
    says: [`${pt}  lacks the section "surplus", which ${en} has`, 'Add it here or remove it there'],
  },
  {
    name: 'a chart that one language lacks',
    ...{ file: en, from: chart, to: '' },
    says: [`${en}  lacks the chart "CostScale", which ${pt} has`, 'Add it here or remove it there'],
  },
  {
    name: 'a frontmatter field that is missing',
    ...{ file: pt, from: '\npublished:', to: '\n# published:' },
    says: ['frontmatter: published is missing', 'add it'],
  },
  {
    name: 'a frontmatter field that does not exist',
    ...{ file: pt, from: '\npublished:', to: '\nauthor: Me\npublished:' },
    says: ['frontmatter: ', 'does not belong here: author'],
  },
  {
    name: 'a number typed into the text',
    ...{ file: en, ...paragraph('The cluster had 2048 chips.') },
    says: ['the number "2048" is typed into the text', 'facts.yaml', '<Fact id="…" />', '<Literal'],
  },
  {
    name: 'a price typed into the text',
    ...{ file: pt, ...paragraph('O treino custou US$ 5,576 milhões.') },
    says: ['the number "5,576" is typed into the text', '<Fact id="…" />'],
  },
  {
    name: 'a space inside a number',
    ...{ file: pt, ...paragraph('Eram <Literal reason="teste">50 000</Literal> placas.') },
    says: ['there is a space inside a number', '50 000', 'Correct it'],
  },
  {
    name: 'no space after a full stop',
    ...{ file: en, ...paragraph('It was cheap.Was it?') },
    says: ['a space is missing after a mark of punctuation', 'cheap.Was', 'Correct it'],
  },
  {
    name: 'an interface word that is not translated',
    ...{ file: 'src/i18n/en.json', from: '"skip": "Skip to the text",', to: '' },
    says: ['site.skip', 'src/i18n/en.json'],
  },
];

/** Takes a text that stands in a file and gives the number of its line. */
function lineOf(copy: ProjectCopy, file: string, text: string): number {
  return (copy.read(file).split(text)[0] ?? '').split('\n').length;
}

for (const { name, file, from, to, at, toldOf = file, says } of mistakes) {
  test(`the build stops on ${name} and says where, what and what to write`, ({ copy }) => {
    copy.replace(file, from, to);
    const { ok, output } = copy.build();
    expect(ok, output).toBe(false);
    const place = at ? `${toldOf}:${lineOf(copy, file, at)}:` : toldOf;
    const told = output.split('\n').filter((line) => line.includes(place));
    expect(
      told.filter((line) => says.every((words) => line.includes(words))),
      output,
    ).not.toEqual([]);
  });
}
