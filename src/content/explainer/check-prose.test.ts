import { describe, expect, it } from 'vitest';
import { describeProblem } from '../ledger/problem.ts';
import { contentFolder } from '../ledger/test-content.ts';
import { typedNumbers } from '../ledger/typed-numbers.ts';
import { checkProse, textDefects } from './check-prose.ts';
import { readOutline } from './outline.ts';

describe('a number typed into prose is found', () => {
  it.each([
    ['It cost US$ 5.576 million.', '5.576'],
    ['It cost $6 million.', '$6'],
    ['about 50,000 GPUs', '50,000'],
    ['18% of the computing', '18%'],
    ['(2048 of them)', '2048'],
    ['in 24 hours', '24'],
    ['10x faster', '10x'],
    ['a price of 2', '2'],
    ['in 1899', '1899'],
    ['“2,788” hours', '2,788'],
  ])('%s', (text, found) => {
    expect(typedNumbers(text, [])).toEqual([found]);
  });
});

describe('no number in this sense', () => {
  it.each([
    'In 2025, and from 1999 to 2030.',
    'H100, H800 and H20; V3 and R1.',
    'DeepSeek-V3, GPT-4.5 and o1',
    'a V3-based model, the H20s',
    '',
  ])('%s', (text) => {
    expect(typedNumbers(text, [])).toEqual([]);
  });

  it('a name that content/names.yaml allows, and only that name', () => {
    expect(typedNumbers('Llama 3.1 405B beats 36Kr', ['Llama 3.1', 'Llama 3.1 405B'])).toEqual([
      '36Kr',
    ]);
  });
});

describe('a slip of the keyboard is found', () => {
  it.each([
    ['It has 50 000 chips.', 'space inside a number'],
    ['It cost 5. 576 million.', 'space inside a number'],
    ['It was cheap.But was it?', 'space is missing after'],
    ['Custou pouco,mas custou.', 'space is missing after'],
    ['It was cheap,but was it?', 'space is missing after'],
    ['It was cheap , they say.', 'space before a mark'],
    ['It was  cheap.', 'two spaces'],
    ['It was was cheap.', 'a word stands twice'],
    ['It was cheap,, they say.', 'punctuation stands twice'],
    ['It was cheap..', 'punctuation stands twice'],
    ['It was (cheap.', '( and ) do not pair'],
    ['It was “cheap.', '“ and ” do not pair'],
  ])('%s', (text, defect) => {
    expect(textDefects(text)).toEqual([expect.stringContaining(defect)]);
  });

  it.each([
    'In 2025, 512 chips: “cheap”, e.g. a bargain … or not?',
    'Os EUA (em parte) vetaram; a H20, não.',
    'Read at example.com; see V3, 2025 and 2024, 2023.',
    'Llama 3.1 405B and V3 671B.',
    'It ended with V3. 2025 brought R1.',
  ])('%s is clean', (text) => {
    expect(textDefects(text)).toEqual([]);
  });
});

describe('in an MDX file', () => {
  const check = (body: string, names: string[] = []) => {
    const root = contentFolder({
      'x/en.mdx': `---\npath: x\n---\n\n## Money { #money }\n\n${body}\n`,
    });
    return checkProse(readOutline(root, 'x/en.mdx'), names).map(describeProblem);
  };

  it('a typed number is told with its line and column, what was found and what to write', () => {
    expect(check('One line\nand then 2048 chips.')).toEqual([
      expect.stringMatching(
        /^content\/x\/en\.mdx:8:10 {2}the number "2048" is typed into the text\. .*facts\.yaml.*<Fact id="…" \/>/,
      ),
    ]);
  });

  it('a number in the title of a question is found', () => {
    expect(check('<Question id="faq-a" title="Why 6 million?">\n\nNo.\n\n</Question>')).toEqual([
      expect.stringContaining('the number "6" is typed into a title'),
    ]);
  });

  it('a number inside <Literal>, an attribute or an address is left alone', () => {
    expect(
      check(
        'At <Literal reason="a time of day">10:30</Literal> on <Date of="2025-01-31" />, [see](https://a.b/123).',
      ),
    ).toEqual([]);
  });

  it('a tag counts as words: no space is missed around it', () => {
    expect(check('It cost <Fact id="cost" />, or more. <Fact id="cost" /> it was.')).toEqual([]);
    expect(check('It cost <Fact id="cost" />.But was it?')).toEqual([
      expect.stringContaining('a space is missing'),
    ]);
  });
});
