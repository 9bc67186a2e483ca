import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../language/languages.ts';
import { readLedger } from '../ledger/ledger.ts';
import { describeProblem } from '../ledger/problem.ts';
import { contentFolder } from '../ledger/test-content.ts';
import { checkTags, checkTwins } from './check-structure.ts';
import { readOutline } from './outline.ts';

const words = "{ pt: 'A', en: 'A' }";
const bars = `type: bars\ntitle: ${words}\nsummary: ${words}\ndescription: ${words}\nrows:\n  - fact: cost\n  - fact: cost\n`;

describe('a tag is told with its place and what to write instead', () => {
  it.each([
    ['<Fast id="cost" />', 'there is no tag <Fast>. Did you mean "Fact"?'],
    ['<Blockquote />', 'there is no tag <Blockquote>. The known ones are in content/README.md'],
    ['<Fact id="cots" />', 'there is no fact "cots". Did you mean "cost"?'],
    ['<Source id="resort">A</Source>', 'there is no source "resort". Did you mean "report"?'],
    ['<Claim id="C2">A</Claim>', 'there is no claim "C2". Did you mean "C1"?'],
    ['<Term id="gpus">A</Term>', 'there is no term "gpus". Did you mean "gpu"?'],
    ['<Fact />', '<Fact> lacks id="…": add it'],
    ['<Literal>7</Literal>', '<Literal> lacks reason="…": add it'],
    [
      '<Fact id="cost" from="x" />',
      '<Fact> has no attribute "from": it takes id, form. Did you mean "form"?',
    ],
    [
      '<Fact id="cost" form="long" />',
      '<Fact form="long">: write one of full, number, bare, digits',
    ],
    ['<Chart />', '<Chart> lacks id="…": add it'],
    ['<Chart id="bar" />', 'there is no figure file "bar". Did you mean "bars"?'],
    ['<Calculator />', '<Calculator /> reckons with content/x/calculator.yaml, which is not there'],
  ])('%s', (tag, message) => {
    const text = `## Money { #money }\n\nIt cost ${tag} once.\n`;
    const root = contentFolder({ 'x/en.mdx': text, 'x/figures/bars.yaml': bars });
    const problems = checkTags(readOutline(root, 'x/en.mdx'), readLedger(root, 'x').ledger, true);
    expect(problems.map(describeProblem)).toEqual([
      expect.stringContaining(`content/x/en.mdx:3:9  ${message}`),
    ]);
  });

  it('every good tag passes', () => {
    const root = contentFolder({
      'x/en.mdx':
        '## Money { #money }\n\n<Claim id="C1">A <Fact id="cost" form="digits" /></Claim>, <Term id="gpu">B</Term>, <Source id="report">C</Source>.\n\n<Chart id="bars" />\n',
      'x/figures/bars.yaml': bars,
    });
    const outline = readOutline(root, 'x/en.mdx');
    expect(checkTags(outline, readLedger(root, 'x').ledger, true)).toEqual([]);
  });
});

describe('the two languages hold the same parts', () => {
  const text = `## Money { #money }

<Claim id="C1">A claim.</Claim>

<Chart id="cost-scale" />

## Questions { #faq }

<Question id="faq-why" title="Why?">

Because.

</Question>
`;
  const problems = (pt: string, en: string) => {
    const root = contentFolder({ 'x/pt.mdx': pt, 'x/en.mdx': en });
    const outlines = everyLanguage((code) =>
      readOutline(root, code === 'pt' ? 'x/pt.mdx' : 'x/en.mdx'),
    );
    return [...new Set(checkTwins(outlines).map(describeProblem))];
  };
  const without = (part: string) => {
    if (!text.includes(part)) throw new Error(`${part} is not in the text`);
    return text.replace(part, '');
  };

  it('and nothing is reported', () => {
    expect(problems(text, text)).toEqual([]);
  });

  it.each([
    ['section "money"', '## Money { #money }'],
    ['chart "cost-scale"', '<Chart id="cost-scale" />'],
    ['claim "C1"', '<Claim id="C1">A claim.</Claim>'],
    ['question "faq-why"', '<Question id="faq-why" title="Why?">\n\nBecause.\n\n</Question>'],
  ])('else the %s that one lacks is named, with the file that has it', (name, part) => {
    const lacks = (file: string, other: string) =>
      expect.stringMatching(
        new RegExp(
          `^${file}:\\d+:1 {2}lacks the ${name}, which ${other} has.*Add it here or remove it there$`,
        ),
      ) as string;
    const [pt, en] = ['content/x/pt.mdx', 'content/x/en.mdx'];
    expect(problems(without(part), text)).toEqual([lacks(pt, en)]);
    expect(problems(text, without(part))).toEqual([lacks(en, pt)]);
  });

  it('in the same order', () => {
    const swapped = '## Questions { #faq }\n\n## Money { #money }\n';
    expect(problems('## Money { #money }\n\n## Questions { #faq }\n', swapped)).toEqual([
      'content/x/en.mdx:1:1  has the section "faq" where content/x/pt.mdx has "money". Use the same order',
    ]);
  });

  it('each once', () => {
    const twice = `${text}\n## Money { #money }\n`;
    expect(problems(twice, text)).toEqual([
      expect.stringMatching(
        /^content\/x\/pt\.mdx:15:1 {2}the section "\S+" stands twice: keep one$/,
      ),
    ]);
  });
});
