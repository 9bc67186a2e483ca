import { expect, it } from 'vitest';
import { openExplainer } from './explainers.ts';
import { measureText } from './measure-text.ts';
import { readOutlineText } from './outline.ts';

const { ledger } = openExplainer('lighthouse-lamps');

const text = `---
lead: Six million lamps.
---

<Brief>

- Nineteen words that do not count, at <Fact id="lens-price" />.

</Brief>

## The lamp { #lamp }

<About>

Nor do <Fact id="wick-price" /> count here.

</About>

<Claim id="C1">The <Term id="wick">wick</Term> of <Fact id="lamp-power" /></Claim> burnt ten thousand hours. In four years, says a <Source id="keeper-diary">diary</Source>.

<Chart id="bars" />

- Since <Date of="2019-06" /> it is twenty-four steps up.

<Aside date="2020">

It costs <Fact id="wick-price" />.

</Aside>

## Questions { #faq }

<Question id="faq-oil" title="Why?">

Because of <Fact id="lamp-power" />, thirteen times.

</Question>
`;

const measured = (written = text) => measureText(readOutlineText('en.mdx', written), ledger, 'en');

it('words are those that the page prints, from the lead to the questions, without boxes and figures', () => {
  // 3 in the lead; the wick of 1,000 watts burnt ten thousand hours (9), in four years says a diary (6); since June 2019
  // it is twenty-four steps up (8); it costs $12 (3).
  expect(measured().words).toBe(29);
});

it('numbers are those of the ledger and those above twelve that are spelt out, dates are none', () => {
  // Six million; 1,000 watts, ten thousand; twenty-four; $12.
  expect(measured().numbers).toBe(5);
});

it('the densest paragraph is told with its line', () => {
  expect(measured().densest).toEqual({ marks: 4, line: 19 });
});

it('sentences are counted in words', () => {
  expect(measured().sentences).toEqual([3, 9, 6, 8, 3]);
});

it('a text without questions is measured to its end', () => {
  expect(measured('## The lamp { #lamp }\n\nA lamp.\n\nTwo lamps.\n').words).toBe(4);
});
