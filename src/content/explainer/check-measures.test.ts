import { expect, it } from 'vitest';
import { checkMeasures, inHundred, measureExplainer, tellMeasures } from './check-measures.ts';
import { openExplainer } from './explainers.ts';
import type { TextMeasures } from './measure-text.ts';

const explainer = openExplainer('lighthouse-lamps');

/** The problems of two texts with these measures, of which the first has a header that asks for `words`. */
function problemsOf(
  measures: Partial<TextMeasures>,
  twin: Partial<TextMeasures> = measures,
  words?: string,
): readonly string[] {
  const whole = { words: 1000, numbers: 40, densest: { marks: 5, line: 12 }, sentences: [10] };
  const { pages } = explainer;
  const pt = { ...pages.pt, frontmatter: { ...pages.pt.frontmatter, words } };
  const asking = { ...explainer, pages: { ...pages, pt } };
  return checkMeasures([
    { explainer: asking, language: 'pt', measures: { ...whole, ...measures } },
    { explainer, language: 'en', measures: { ...whole, ...twin } },
  ]).map(({ message }) => message);
}

it('a text at its bounds passes', () => {
  expect(problemsOf({ words: 1150 }, { words: 1000 }, '1150-1200')).toEqual([]);
});

it('a text that is shorter or longer than its header asks for is refused', () => {
  expect(problemsOf({}, {}, '1001-1200')).toEqual([
    expect.stringMatching(/^the text has 1000 words, and its header asks for 1001-1200/),
  ]);
  expect(problemsOf({}, {}, '800-999')).toHaveLength(1);
  expect(problemsOf({})).toEqual([]);
});

it('more than four numbers in a hundred words are refused, in a text that asks for a length', () => {
  expect(problemsOf({ numbers: 41 }, {})).toEqual([]);
  expect(problemsOf({ numbers: 41 }, {}, '800-1200')).toEqual([
    expect.stringMatching(/^the text has 4\.1 numbers in a hundred words/),
  ]);
});

it('a text of less than a hundred words counts as one', () => {
  expect(inHundred({ words: 20, numbers: 3 })).toBe(3);
  expect(inHundred({ words: 200, numbers: 3 })).toBe(1.5);
});

it('more than five marks in a paragraph are refused, with its line', () => {
  expect(problemsOf({ densest: { marks: 6, line: 12 } }, {}, '800-1200')).toEqual([
    expect.stringMatching(/^the paragraph has 6 claims, numbers, terms and sources/),
  ]);
});

it('a text more than fifteen per cent longer than its twin is refused', () => {
  expect(problemsOf({ words: 1151 }, { words: 1000 })).toEqual([
    expect.stringMatching(/^the text has 1151 words and .*en\.mdx 1000/),
  ]);
});

it('the table has a line for each text', () => {
  const lines = tellMeasures(measureExplainer(explainer));
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^text .* words .* numbers in 100 .* marks in a paragraph/);
  expect(lines[1]).toMatch(/^lighthouse-lamps +pt +\d+ /);
  expect(lines[2]).toMatch(/^lighthouse-lamps +en +\d+ /);
});
