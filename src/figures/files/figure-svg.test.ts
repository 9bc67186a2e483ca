import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { FigureRecord } from '../frame/save/record.ts';
import { joinSvg } from '../frame/save/svg-parts.ts';
import { figureSvgParts } from './figure-svg.ts';

const record: FigureRecord = {
  figure: 'bars',
  number: 3,
  title: `A & B < C > D "E" 'F'`,
  summary: 'Less than (<) & more than (>)',
  description: 'Bars: a < b & b > c.',
  language: 'en',
  updated: '2026-03-09',
  address: 'https://cost-of-ai.example/en/x/#bars',
  explainer: 'Salt & water',
  site: 'Cost of <AI>',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  sources: [
    { id: 'a', citation: 'Smith & Sons, <Salt>', title: 'Salt', publisher: 'S', date: '2026' },
    { id: 'b', citation: "O'Brien, 2025", title: 'Water', publisher: 'O', date: '2025' },
  ],
  state: { 'Price & rent': '"> $2"' },
  columns: [],
  rows: [],
};
const text = joinSvg(
  figureSvgParts(record, ['reported', 'calculated'], 'en', '<defs/>'),
  { markup: '<svg height="10"/>', height: 10 },
  record.state,
);

it('a file says all in its own words, whatever signs are in them, and every program can read it', () => {
  const file = new JSDOM(text, { contentType: 'image/svg+xml' }).window.document;
  const lines = [...file.querySelectorAll('title, desc, text')].map((each) => each.textContent);
  expect(lines).toEqual([
    `A & B < C > D "E" 'F'`,
    'Bars: a < b & b > c.',
    `A & B < C > D "E" 'F'`,
    'Less than (<) & more than (>)',
    'reported first-hand',
    'calculated by us',
    'Price & rent: "> $2"',
    "Sources: Smith & Sons, <Salt>; O'Brien, 2025.",
    'Figure 3 · Cost of <AI>: Salt & water · updated 9 Mar 2026 · CC\u00a0BY\u00a04.0',
    'https://cost-of-ai.example/en/x/#bars',
  ]);
});

it('the signs are written as XML has them', () => {
  expect(text).toContain(`<title id="file-title">A &amp; B &lt; C &gt; D "E" 'F'</title>`);
  expect(text).toContain('Smith &amp; Sons, &lt;Salt&gt;');
});
