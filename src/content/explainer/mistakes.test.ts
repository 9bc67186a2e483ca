// cspell:ignore investmnt nummer
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentRoot } from '../content-root.ts';
import { readExplainers } from './explainers.ts';

/** A slip of an editor and what the build must say about it. */
interface Mistake {
  readonly name: string;
  readonly file: string;
  /** What stands there before, and what the editor makes of it; the whole file where `from` is left out. */
  readonly from?: string;
  readonly to: string;
  /** A text on the line that the message must name; left out where the message names an id instead. */
  readonly at?: string;
  /** Where the message names another file than the one that was changed. */
  readonly toldOf?: string;
  /** What the message must say: what was found and what to write instead. */
  readonly says: readonly string[];
}

const folder = 'content/deepseek-cost';
const [pt, en] = [`${folder}/pt.mdx`, `${folder}/en.mdx`] as const;
const [facts, sources, claims] = ['facts', 'sources', 'claims'].map(
  (name) => `${folder}/${name}.yaml`,
) as [string, string, string];

const cost = '  kind: reported\n  value: 5.576 million\n  unit: usd\n  date: 2024-12-26\n';
const share = '  formula: fleet-h20 / fleet-hopper\n  digits: 2\n  unit: percent\n';
const unused =
  '  label: { pt: a, en: a }\n  kind: reported\n  value: 1\n  unit: gpu\n  date: 2025\n  source: v3-report\n';
const chart = '<Chart id="cost-scale" />\n';

const paragraph = (words: string) => ({ from: chart, to: `${chart}\n${words}\n`, at: words });

const mistakes: readonly Mistake[] = [
  {
    name: 'a fact that does not exist',
    file: en,
    from: '<Fact id="v3-run-cost"',
    to: '<Fact id="v3-run-coast"',
    at: 'run-coast',
    says: ['there is no fact "v3-run-coast"', 'Did you mean "v3-run-cost"?'],
  },
  {
    name: 'a source that does not exist',
    file: pt,
    from: '<Source id="v3-report">',
    to: '<Source id="v3-resort">',
    at: 'v3-resort',
    says: ['there is no source "v3-resort"', 'Did you mean "v3-report"?'],
  },
  {
    name: 'a misspelt tag',
    file: en,
    from: '<Fact id="v3-run-cost"',
    to: '<Fast id="v3-run-cost"',
    at: '<Fast',
    says: ['there is no tag <Fast>', 'Did you mean "Fact"?'],
  },
  {
    name: 'a tag that is not closed',
    file: en,
    from: '</Claim>',
    to: '',
    at: '<Claim ',
    says: ['closing tag', '<Claim>'],
  },
  {
    name: 'a fact without a source',
    file: facts,
    from: `${cost}  source: v3-report\n`,
    to: cost,
    says: ['v3-run-cost.source is missing', 'add it'],
  },
  {
    name: 'a fact with a source that does not exist',
    file: facts,
    from: `${cost}  source: v3-report\n`,
    to: `${cost}  source: v3-resort\n`,
    at: 'source: v3-resort',
    says: ['v3-run-cost.source names the source "v3-resort"', 'Did you mean "v3-report"?'],
  },
  {
    name: 'a unit that does not exist',
    file: facts,
    from: cost,
    to: cost.replace('usd', 'used'),
    at: 'unit: used',
    says: ['v3-run-cost.unit is "used"', 'Did you mean "usd"?'],
  },
  {
    name: 'a unit that does not fit its formula',
    file: facts,
    from: share,
    to: share.replace('percent', 'usd'),
    at: '  formula: fleet-h20 /',
    says: [
      'h20-share-chips.formula',
      'gives a pure number, but the unit "usd"',
      'Correct the unit',
    ],
  },
  {
    name: 'a kind that does not exist',
    file: facts,
    from: cost,
    to: cost.replace('reported', 'rumoured'),
    at: 'kind: rumoured',
    says: ['v3-run-cost.kind', 'reported, estimated, calculated'],
  },
  {
    name: 'a value with a decimal comma',
    file: facts,
    from: cost,
    to: cost.replace('5.576', '5,576'),
    at: '5,576',
    says: ['v3-run-cost.value "5,576 million" is no number', 'write 2048, 0.294 or 5.576 million'],
  },
  {
    name: 'a file of facts that cannot be read',
    file: facts,
    from: 'kind: reported\n  value: 2048',
    to: 'kind: "reported\n  value: 2048',
    says: ['is no valid YAML here'],
  },
  {
    name: 'a section that one language lacks',
    file: pt,
    from: '{ #independence }',
    to: '{ #independent }',
    says: [`lacks the section "independence", which ${en} has`, 'Add it here or remove it there'],
  },
  {
    name: 'a section that only one language has',
    file: en,
    from: chart,
    to: `${chart}\n## Too much { #surplus }\n\nWords.\n`,
    toldOf: pt,
    says: [`lacks the section "surplus", which ${en} has`, 'Add it here or remove it there'],
  },
  {
    name: 'a chart that one language lacks',
    file: en,
    from: chart,
    to: '',
    says: [`lacks the chart "cost-scale", which ${pt} has`, 'Add it here or remove it there'],
  },
  {
    name: 'a frontmatter field that is missing',
    file: pt,
    from: '\npublished:',
    to: '\n# published:',
    says: ['frontmatter: published is missing', 'add it'],
  },
  {
    name: 'a frontmatter field that does not exist',
    file: pt,
    from: '\npublished:',
    to: '\nauthor: Me\npublished:',
    says: ['frontmatter: ', 'does not belong here: author'],
  },
  {
    name: 'a number typed into the text',
    file: en,
    ...paragraph('The cluster had 2048 chips.'),
    says: ['the number "2048" is typed into the text', 'facts.yaml', '<Fact id="…" />', '<Literal'],
  },
  {
    name: 'a price typed into the text',
    file: pt,
    ...paragraph('O treino custou US$ 5,576 milhões.'),
    says: ['the number "5,576" is typed into the text', '<Fact id="…" />'],
  },
  {
    name: 'a space inside a number',
    file: pt,
    ...paragraph('Eram <Literal reason="teste">50 000</Literal> placas.'),
    says: ['there is a space inside a number', '50 000', 'Correct it'],
  },
  {
    name: 'no space after a full stop',
    file: en,
    ...paragraph('It was cheap.Was it?'),
    says: ['a space is missing after a mark of punctuation', 'cheap.Was', 'Correct it'],
  },
  {
    name: 'a claim that one language does not tell',
    file: en,
    from: '<Claim id="C14">',
    to: '<Claim id="C15">',
    says: ['does not tell the claim C14', 'section "investment"', '<Claim id="C14">'],
  },
  {
    name: 'a claim told in another section',
    file: claims,
    from: 'C14:\n  section: investment',
    to: 'C14:\n  section: rise',
    toldOf: pt,
    says: ['tells the claim C14 in section "investment"', 'puts it in "rise"', 'Move it'],
  },
  {
    name: 'a fact that nobody uses',
    file: facts,
    from: 'v3-run-cost:',
    to: `unused-number:\n${unused}\nv3-run-cost:`,
    says: ['nothing uses the fact "unused-number"', 'remove it'],
  },
  {
    name: 'a long quotation',
    file: en,
    ...paragraph(`He said “${'word '.repeat(25)}word”.`),
    says: ['a quotation has 26 words', '25 at most'],
  },
  {
    name: 'a source without how it was read',
    file: sources,
    from: '  read: primary\n',
    to: '',
    says: ['read is missing', 'primary, copy, excerpt, secondary'],
  },
  {
    name: 'a calculated fact whose input is missing',
    file: facts,
    from: 'formula: fleet-h20 /',
    to: 'formula: fleet-h21 /',
    at: 'fleet-h21 /',
    says: ['there is no fact "fleet-h21"', 'Did you mean "fleet-h20"?'],
  },
  {
    name: 'a date in the future',
    file: facts,
    from: 'date: 2024-12-26',
    to: 'date: 2124-12-26',
    at: '2124-12-26',
    says: ['is 2124-12-26, which is in the future'],
  },
  {
    name: 'a YAML line indented too little',
    file: facts,
    from: '  unit: usd\n  date: 2024-12-26\n',
    to: ' unit: usd\n  date: 2024-12-26\n',
    says: ['indent'],
  },
  {
    name: 'a tab in YAML',
    file: facts,
    from: '  kind: reported\n  value: 2048',
    to: '\tkind: reported\n  value: 2048',
    at: '\tkind',
    says: ['tab', 'two spaces'],
  },
  {
    name: 'a field that stands twice',
    file: facts,
    from: '  value: 2048\n',
    to: '  value: 2048\n  value: 2049\n',
    at: 'value: 2049',
    says: ['stands twice', 'keep one'],
  },
  {
    name: 'an id that stands twice',
    file: facts,
    from: 'fleet-h800:',
    to: 'fleet-hopper:',
    says: ['stands twice', 'keep one'],
  },
  {
    name: 'a colon within an unquoted text',
    file: sources,
    from: '  author: ',
    to: '  author: Analyst: ',
    says: ['quotation marks'],
  },
  {
    name: 'a colon within an unquoted text in braces',
    file: facts,
    from: "en: 'H800s in the estimated fleet' }",
    to: 'en: H800s: in the fleet }',
    at: ': in',
    says: ['quotation marks'],
  },
  {
    name: 'a yes where true or false is asked',
    file: `${folder}/figures/kv-cache.yaml`,
    from: 'hypothetical: true',
    to: 'hypothetical: yes',
    at: 'yes',
    says: ['must be true or false'],
  },
  {
    name: 'a missing colon',
    file: facts,
    from: '  value: 2048\n',
    to: '  value 2048\n',
    at: 'value 2048',
    says: ['colon'],
  },
  {
    name: 'a brace that is not closed',
    file: facts,
    from: "  label: { pt: 'H800 na frota estimada', en: 'H800s in the estimated fleet' }",
    to: "  label: { pt: 'H800 na frota estimada', en: 'H800s in the estimated fleet'",
    says: ['is not closed', '}'],
  },
  {
    name: 'curly quotation marks around a YAML text',
    file: facts,
    from: "en: 'H800s in the estimated fleet' }",
    to: 'en: “H800s, in the fleet” }',
    at: 'H800s, in',
    says: ['quotation mark'],
  },
  {
    name: 'a text that one language lacks',
    file: facts,
    from: ", en: 'H800s in the estimated fleet' }",
    to: ' }',
    at: 'H800 na frota',
    says: ['fleet-h800.label.en is missing', 'add it'],
  },
  {
    name: 'a text that is empty',
    file: facts,
    from: "en: 'H800s in the estimated fleet'",
    to: "en: ''",
    at: "en: ''",
    says: ['fleet-h800.label.en is empty', 'write a text'],
  },
  {
    name: 'a misspelt field',
    file: facts,
    from: '  where: ',
    to: '  were: ',
    at: '  were',
    says: ['does not belong here: were', 'Did you mean "where"?'],
  },
  {
    name: 'an id with capitals and a space',
    file: facts,
    from: 'fleet-h800:',
    to: 'Fleet H800:',
    at: 'Fleet H800',
    says: ['"Fleet H800"', 'small letters, digits and hyphens'],
  },
  {
    name: 'a date in the order of Brazil',
    file: facts,
    from: 'date: 2024-12-26',
    to: 'date: 26/12/2024',
    at: '26/12/2024',
    says: ['26/12/2024', 'write YYYY-MM-DD'],
  },
  {
    name: 'a day that no month has',
    file: facts,
    from: 'date: 2024-12-26',
    to: 'date: 2024-02-30',
    at: '2024-02-30',
    says: ['2024-02-30', 'write YYYY-MM-DD'],
  },
  {
    name: 'thousands with points, twice',
    file: facts,
    from: '  value: 5.576 million',
    to: '  value: 5.576.000',
    at: '5.576.000',
    says: ['5.576.000', 'no separators'],
  },
  {
    name: 'a number with its currency',
    file: facts,
    from: '  value: 5.576 million',
    to: '  value: US$ 5.576 million',
    at: 'US$ 5.576',
    says: ['US$ 5.576 million', 'is no number'],
  },
  {
    name: 'a scale word in Portuguese',
    file: facts,
    from: '  value: 5.576 million',
    to: '  value: 5.576 milhões',
    at: 'milhões',
    says: ['5.576 milhões', 'million'],
  },
  {
    name: 'a formula that lacks a factor',
    file: facts,
    from: 'formula: fleet-h20 / fleet-hopper',
    to: 'formula: fleet-h20 /',
    at: 'formula: fleet-h20 /\n',
    says: ['cannot be computed'],
  },
  {
    name: 'a formula that goes in a circle',
    file: facts,
    from: 'formula: fleet-h20 / fleet-hopper',
    to: 'formula: h20-share-chips * 1',
    at: 'h20-share-chips * 1',
    says: ['circle'],
  },
  {
    name: 'too many digits',
    file: facts,
    from: share,
    to: share.replace('digits: 2', 'digits: 12'),
    at: 'digits: 12',
    says: ['h20-share-chips.digits', '6'],
  },
  {
    name: 'a note that is too long',
    file: claims,
    from: "en: 'SemiAnalysis believes",
    to: `en: '${'word '.repeat(61)} SemiAnalysis believes`,
    at: "en: 'word",
    says: ['C1.note.en', '60 at most'],
  },
  {
    name: 'a number typed into a note',
    file: claims,
    from: "en: 'SemiAnalysis believes",
    to: "en: '50,000 chips. SemiAnalysis believes",
    at: "en: '50,000",
    says: ['C1.note.en', '"50,000"', '{'],
  },
  {
    name: 'a brace in a note that is not closed',
    file: claims,
    from: 'have access to about {fleet-hopper} of',
    to: 'have access to about {fleet-hopper of',
    at: '{fleet-hopper of',
    says: [
      'C1.note.en',
      'a brace without its pair',
      'to about {fleet-hopper of',
      'Write {fact-id}',
    ],
  },
  {
    name: 'a brace in a note that is not closed before another one',
    file: claims,
    from: 'The H100s ({fleet-h100}) are',
    to: 'The H100s ({fleet-h100) are {fleet-h100}',
    at: '{fleet-h100) are',
    says: ['a brace without its pair', 'Write {fact-id}'],
  },
  {
    name: 'a brace in a text in which no number is filled',
    file: claims,
    from: "en: 'DeepSeek has about",
    to: "en: '{v3-run-cost} DeepSeek has about",
    at: '{v3-run-cost} DeepSeek',
    says: ['C1.article.en', 'has a brace', 'write words alone'],
  },
  {
    name: 'a brace in a header',
    file: en,
    from: 'lead: Six',
    to: 'lead: The {v3-run-cost} Six',
    at: 'lead: The',
    says: ['has a brace', 'write words alone'],
  },
  {
    name: 'a verdict that does not exist',
    file: claims,
    from: 'verdict: disputed',
    to: 'verdict: refuted',
    at: 'verdict: refuted',
    says: ['C1.verdict is "refuted"', 'supported, partly, disputed, wrong, outdated'],
  },
  {
    name: 'an address without https',
    file: sources,
    from: '  url: https://',
    to: '  url: www.',
    at: '  url: www.',
    says: ['is no web address', 'https://'],
  },
  {
    name: 'an empty file of facts',
    file: facts,
    to: '',
    says: ['is empty'],
  },
  {
    name: 'an empty text',
    file: pt,
    to: '',
    says: ['is empty', 'translate it'],
  },
  {
    name: 'names that are no list',
    file: 'content/names.yaml',
    to: 'GPT-4: yes\n',
    at: 'GPT-4',
    says: ['one name a line', '- '],
  },
  {
    name: 'names that cannot be read',
    file: 'content/names.yaml',
    to: '- "GPT-4\n- Grok\n',
    says: ['is no valid YAML'],
  },
  {
    name: 'a property that a tag does not have',
    file: en,
    from: '<Fact id="v3-run-hours" form="number" />',
    to: '<Fact id="v3-run-hours" from="number" />',
    at: 'from="number"',
    says: ['<Fact> has no attribute "from"', 'Did you mean "form"?'],
  },
  {
    name: 'a property with a wrong value',
    file: en,
    from: 'form="number"',
    to: 'form="nummer"',
    at: 'nummer',
    says: ['form="nummer"', 'Did you mean "number"?'],
  },
  {
    name: 'a tag without its id',
    file: en,
    from: '<Fact id="v3-run-cost" />',
    to: '<Fact />',
    at: '<Fact />',
    says: ['<Fact> lacks id="…"', 'add it'],
  },
  {
    name: 'a tag in small letters',
    file: en,
    from: '<Fact id="v3-run-cost"',
    to: '<fact id="v3-run-cost"',
    at: '<fact',
    says: ['there is no tag <fact>', 'Did you mean "Fact"?'],
  },
  {
    name: 'a closing tag that nothing opened',
    file: en,
    ...paragraph('It was cheap.</Claim>'),
    says: ['</Claim>'],
  },
  {
    name: 'a property without quotation marks',
    file: en,
    from: '<Fact id="v3-run-cost" />',
    to: '<Fact id=v3-run-cost />',
    at: 'id=v3-run-cost',
    says: ['quotation marks'],
  },
  {
    name: 'curly quotation marks in a tag',
    file: en,
    from: '<Fact id="v3-run-cost" />',
    to: '<Fact id=“v3-run-cost” />',
    at: 'id=“v3',
    says: ['straight quotation marks'],
  },
  {
    name: 'a brace in the text',
    file: en,
    ...paragraph('A brace { alone.'),
    says: ['brace', '\\{'],
  },
  {
    name: 'code in braces',
    file: en,
    ...paragraph('A sum {total} here.'),
    says: ['{total}', 'brace'],
  },
  {
    name: 'a sign for “less than”',
    file: en,
    ...paragraph('Cheap <= expensive.'),
    says: ['<', '&lt;'],
  },
  {
    name: 'an import',
    file: en,
    from: chart,
    to: `import Chart from './Chart.astro';\n\n${chart}`,
    at: 'import Chart',
    says: ['import', 'remove it'],
  },
  {
    name: 'a heading without its id',
    file: en,
    from: ' { #investment }',
    to: '',
    at: '## The money',
    says: ['has no section id', '{ #its-id }'],
  },
  {
    name: 'a section id that stands twice',
    file: en,
    from: '{ #investment }',
    to: '{ #rise }',
    at: '{ #rise }\n\n<Claim',
    says: ['"rise" stands twice'],
  },
  {
    name: 'a heading of the first level',
    file: en,
    ...paragraph('# The cost of it all'),
    says: ['title', '##'],
  },
  {
    name: 'a chart within a sentence',
    file: en,
    ...paragraph('See <Chart id="pay" /> here.'),
    says: ['<Chart> stands within a sentence', 'a line of its own'],
  },
  {
    name: 'a picture',
    file: en,
    ...paragraph('![A chip](chip.png)'),
    says: ['picture', 'chart'],
  },
  {
    name: 'a term with more than words in it',
    file: en,
    from: '<Term id="h800">H800</Term>',
    to: '<Term id="h800">**H800**</Term>',
    at: '**H800**',
    says: ['<Term> holds more than words', 'put them around it'],
  },
  {
    name: 'a link that leads nowhere on the page',
    file: en,
    ...paragraph('See [the money](#investmnt).'),
    says: ['#investmnt', 'Did you mean "investment"?'],
  },
  {
    name: 'a link without https',
    file: en,
    ...paragraph('See [the report](www.example.org).'),
    says: ['www.example.org', 'https://'],
  },
  {
    name: 'an emoji',
    file: en,
    ...paragraph('Cheap 🙂 it was.'),
    says: ['🙂', 'remove it'],
  },
  {
    name: 'an invisible character',
    file: en,
    ...paragraph('Ch​eap it was.'),
    says: ['invisible', 'U+200B'],
  },
  {
    name: 'a tab in the text',
    file: en,
    ...paragraph('Cheap\tit was.'),
    says: ['tab'],
  },
  {
    name: 'a paragraph of a megabyte',
    file: en,
    ...paragraph(`Start ${'ab cd '.repeat(170_000)}end.`),
    says: ['a paragraph has', 'Split it'],
  },
  {
    name: 'the marks of two versions that were never joined',
    file: en,
    from: chart,
    to: `<<<<<<< HEAD\n${chart}=======\n>>>>>>> other\n`,
    at: '<<<<<<<',
    says: ['<<<<<<<', 'two versions'],
  },
  {
    name: 'the marks of two versions in YAML',
    file: facts,
    from: 'fleet-h800:',
    to: '<<<<<<< HEAD\nfleet-h800:',
    at: '<<<<<<<',
    says: ['<<<<<<<', 'two versions'],
  },
  {
    name: 'a header that is not closed',
    file: pt,
    from: 'published: 2026-11-23\n---',
    to: 'published: 2026-11-23\n',
    says: ['---'],
  },
  {
    name: 'a colon in an unquoted title',
    file: pt,
    from: 'title: ',
    to: 'title: Custo: ',
    at: 'title: Custo',
    says: ['quotation marks'],
  },
  {
    name: 'a description that is too short',
    file: pt,
    from: 'description: ',
    to: 'description: Curta #',
    at: 'description: Curta',
    says: ['description is too short', '80 to 170'],
  },
  {
    name: 'an address with a space and a capital',
    file: pt,
    from: 'path: custo-deepseek',
    to: 'path: Custo DeepSeek',
    at: 'path: Custo',
    says: ['path', 'small letters, digits and hyphens'],
  },
  {
    name: 'an address that another page has',
    file: pt,
    from: 'path: custo-deepseek',
    to: 'path: metodo',
    at: 'path: metodo',
    says: ['path', 'metodo', 'another'],
  },
  {
    name: 'a date of a tag that has not come',
    file: en,
    from: '<Date of="2025-01-27" />',
    to: '<Date of="2125-01-27" />',
    at: '2125',
    says: ['2125-01-27', 'future'],
  },
  {
    name: 'a chart whose file is not there',
    file: en,
    from: chart,
    to: `${chart}\n<Chart id="bars" />\n`,
    at: '<Chart id="bars" />',
    says: ['there is no figure file "bars"', 'content/deepseek-cost/figures/'],
  },
  {
    name: 'a first screen with a figure that does not exist',
    file: en,
    from: 'hero: hero',
    to: 'hero: heron',
    at: 'hero: heron',
    says: ['hero names the figure "heron", which does not exist', 'Did you mean "hero"?'],
  },
  {
    name: 'a first screen in one language alone',
    file: en,
    from: 'hero: hero\n',
    to: '',
    at: 'path:',
    says: ['hero is missing, but content/deepseek-cost/pt.mdx has "hero"'],
  },
  {
    name: 'a file that is not in UTF-8',
    file: en,
    to: 'LATIN1: é',
    says: ['UTF-8'],
  },
];

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mistakes-'));
  cpSync(contentRoot, join(root, 'content'), { recursive: true });
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function lineOf(text: string, wanted: string): number {
  return (text.split(wanted)[0] ?? '').split('\n').length;
}

describe('an editor who makes the mistake of', () => {
  it.each(mistakes)('$name is told where, what and what to write', (mistake) => {
    const { file, from, to, at, toldOf = file, says } = mistake;
    const path = join(root, file);
    const sound = readFileSync(path, 'utf8');
    if (from !== undefined && !sound.includes(from))
      throw new Error(`"${from}" does not stand in ${file}`);
    const changed = from === undefined ? to : sound.replace(from, () => to);
    try {
      writeFileSync(path, changed, to.startsWith('LATIN1') ? 'latin1' : 'utf8');
      const { problems } = readExplainers(join(root, 'content'));
      const told = problems.filter((problem) => problem.file === toldOf);
      const right = told.filter(
        ({ message, line, column }) =>
          says.every((words) => message.includes(words)) &&
          (at === undefined || line === lineOf(changed, at)) &&
          line !== undefined &&
          column !== undefined,
      );
      expect(right, JSON.stringify(problems, null, 1)).not.toEqual([]);
    } finally {
      writeFileSync(path, sound);
    }
  });
});
