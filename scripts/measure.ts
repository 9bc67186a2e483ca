import { readFileSync } from 'node:fs';
import { openExplainers } from '../src/content/explainer/explainers.ts';
import { languageCodes } from '../src/language/languages.ts';
import { serveBuilt } from './measuring/built-server.ts';
import { floorPage } from './measuring/floor-page.ts';
import type { PageLoad } from './measuring/load-page.ts';
import { machine } from './measuring/machine.ts';
import { medianLoad } from './measuring/median-load.ts';
import { missingText } from './measuring/missing-text.ts';
import { openBrowser } from './measuring/open-browser.ts';
import { printTable } from './measuring/print-table.ts';

// npm run measure: every explainer in every language beside its floor (the same text as bare HTML), on slow 4G with a
// processor slowed four times; the medians of five loads. Says which goals are met; fails where one is not.
const times = 5;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const sum = ({ bytes }: PageLoad) => Object.values(bytes).reduce((all, one) => all + one, 0);

const browser = await openBrowser();
const floors = new Map<string, string>();
const server = await serveBuilt(floors);
const addresses = openExplainers().flatMap(({ pages }) =>
  languageCodes.map((language) => `/${language}/${pages[language].frontmatter.path}/`),
);
const rows: string[][] = [];
const goals: string[][] = [];
let met = true;
const row = (name: string, load: PageLoad, ratio: string) => {
  const { bytes, headers, requests, firstPaint, largestPaint, blocking, shift } = load;
  const types = ['Document', 'Stylesheet', 'Script', 'Font'];
  const others = sum(load) - types.reduce((all, type) => all + (bytes[type] ?? 0), 0);
  rows.push([
    name,
    ...types.map((type) => kilobytes(bytes[type] ?? 0)),
    kilobytes(others),
    kilobytes(sum(load)),
    kilobytes(headers),
    String(requests),
    ...[firstPaint, largestPaint, blocking].map((time) => time.toFixed(0)),
    shift.toFixed(4),
    ratio,
  ]);
};
for (const address of addresses) {
  const floorAddress = `/floor${address}`;
  floors.set(
    floorAddress,
    await floorPage(browser, readFileSync(`dist${address}index.html`, 'utf8')),
  );
  const page = await medianLoad(browser, server.origin + address, times);
  const floor = await medianLoad(browser, server.origin + floorAddress, times);
  const ratio = page.largestPaint / floor.largestPaint;
  row(address, page, ratio.toFixed(2));
  row('its floor', floor, '1');
  const missing = await missingText(browser, server.origin + address);
  const outcomes = [
    [`LCP ${ratio.toFixed(2)} of the floor’s (≤ 1.25)`, ratio <= 1.25],
    [`TBT ${page.blocking.toFixed(0)} ms (0)`, page.blocking === 0],
    [`CLS ${page.shift.toFixed(4)} (0)`, page.shift === 0],
    [`${kilobytes(sum(page))} kB in all (≤ 110)`, sum(page) <= 110_000],
    [
      `${missing.length} texts that the HTML alone lacks (0)${missing.length > 0 ? `: ${missing.slice(0, 5).join(' / ')}` : ''}`,
      missing.length === 0,
    ],
  ] as const;
  for (const [goal, reached] of outcomes) {
    goals.push([address, goal, reached ? 'met' : 'NOT MET']);
    met &&= reached;
  }
}
server.close();
await browser.close();

process.stdout.write(machine());
printTable([
  [
    'kB, ms',
    'HTML',
    'CSS',
    'scripts',
    'fonts',
    'other',
    'total',
    'headers',
    'requests',
    'FCP',
    'LCP',
    'TBT',
    'CLS',
    'LCP ratio',
  ],
  ...rows,
]);
process.stdout.write('\n');
printTable([['page', 'goal', ''], ...goals]);
if (!met) process.exitCode = 1;
