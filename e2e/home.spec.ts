import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { multiplyExplainers } from '../scripts/benchmark/multiply-explainers.ts';
import { languages } from '../src/language/languages.ts';
import { openBuilt, readBuilt } from './built-page.ts';
import { test as copyTest } from './project-copy.ts';
import { expect, test } from './site.ts';

const plain = (element: Element | null | undefined) =>
  element?.textContent.replaceAll(/[\s\u00a0]+/g, ' ').trim() ?? '';
const texts = (page: ParentNode, selector: string) =>
  Array.from(page.querySelectorAll(selector), plain);

// What the frozen content must look like, written by hand.
const expected = {
  pt: {
    newest: 'O custo da DeepSeek',
    others: ['Quanto custa acender um farol'],
    finding: 'Ao R1 couberam US$ 294 mil.',
    bars: [
      ['US$ 294 mil', '5.27%'],
      ['US$ 5,576 milhões', '100%'],
    ],
    place: '/pt/custo-deepseek/#efficiency',
  },
  en: {
    newest: 'The cost of DeepSeek',
    others: ['What it costs to light a lighthouse'],
    finding: 'R1 added $294,000.',
    bars: [
      ['$294,000', '5.27%'],
      ['$5.576 million', '100%'],
    ],
    place: '/en/deepseek-cost/#efficiency',
  },
} as const;

for (const code of ['pt', 'en'] as const) {
  const { words } = languages[code];
  const home = () => openBuilt(`/${code}/`);
  const { newest, others, finding, bars, place } = expected[code];

  test(`the home page (${code}) opens with the newest text and lists the others after it`, () => {
    expect(texts(home(), '.newest h2')).toEqual([expect.stringContaining(newest)]);
    const listed = texts(home(), '.explainers h3').map((title) => title.split(':')[0]);
    expect(listed).toEqual(others);
  });

  test(`a finding on the home page (${code}) leads to where it is told, its numbers drawn on one scale`, () => {
    const link = [...home().querySelectorAll('.card h3 a')].find((each) => plain(each) === finding);
    expect(link?.getAttribute('href')).toBe(place);
    const [path = '', id = ''] = place.split('#');
    expect(openBuilt(path).getElementById(id)).not.toBeNull();
    const rows = [...(link?.closest('.card')?.querySelectorAll('.compared li') ?? [])];
    const drawn = rows.map((row) => [
      plain(row.querySelector('b')),
      row.querySelector('rect')?.getAttribute('width'),
    ]);
    expect(drawn).toEqual(bars);
  });

  test(`the calculator's card (${code}) answers for each choice of years and opens the calculator with it`, () => {
    const card = home().querySelector('.reckon');
    expect(texts(card ?? home(), 'label')).toEqual(['1', '2', '4', '8']);
    const links = [...(card?.querySelectorAll('.reckoned a') ?? [])];
    const address = `/${code}/${words.paths.calculator}/`;
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `${address}?years=1`,
      `${address}?years=2`,
      address,
      `${address}?years=8`,
    ]);
    const totals = texts(card ?? home(), '.reckoned li:last-child b');
    expect(new Set(totals).size).toBe(4);
  });

  test(`the home page (${code}) says what was corrected last, and what stands there now`, () => {
    const section = home().querySelector('.newest-correction');
    const id = section?.querySelector('h3 a')?.getAttribute('href')?.split('#') ?? [];
    const told = openBuilt(id[0] ?? '').getElementById(id[1] ?? '');
    for (const part of ['time', 'del', 'ins'])
      expect(plain(told?.querySelector(part))).toBe(plain(section?.querySelector(part)));
  });

  test(`the home page (${code}) is light: at most 30 kB`, () => {
    expect(brotliCompressSync(readBuilt(`/${code}/`)).byteLength).toBeLessThanOrEqual(30_000);
  });
}

copyTest.describe('a site of twelve', () => {
  copyTest.use({ small: true });

  copyTest('has them on its home page in their order, the newest first', ({ copy }) => {
    multiplyExplainers(copy.root, 12);
    for (let number = 2; number <= 12; number += 1) {
      for (const code of ['pt', 'en']) {
        const file = `content/lighthouse-lamps-${number}/${code}.mdx`;
        const day = String(number).padStart(2, '0');
        copy.replace(file, 'published: 2024-02-29', `published: 2025-03-${day}`);
      }
    }
    const { ok, output } = copy.build();
    expect(ok, output).toBe(true);
    const file = join(copy.root, 'dist/en/index.html');
    const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
    const shown = Array.from(
      document.querySelectorAll(':is(.newest h2, .explainers h3) a'),
      (link) => link.getAttribute('href'),
    );
    expect(shown).toEqual([
      ...[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((number) => `/en/lighthouse-lamps-${number}/`),
      '/en/lighthouse-lamps/',
    ]);
    // Seventeen numbers, five claims and two corrections each.
    expect(texts(document, '.ledger-line b')).toEqual(['204', '60', '24']);
  });
});
