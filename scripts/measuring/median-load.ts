import type { Browser } from '@playwright/test';
import { loadPage, type PageLoad } from './load-page.ts';

/** The median of a list that is not empty. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Loads an address as often as told and gives the median of each time; bytes and requests are those of the last load. */
export async function medianLoad(
  browser: Browser,
  address: string,
  times: number,
): Promise<PageLoad> {
  const loads: PageLoad[] = [];
  while (loads.length < times) loads.push(await loadPage(browser, address));
  const [last] = loads.slice(-1) as [PageLoad];
  const of = (read: (load: PageLoad) => number) => median(loads.map(read));
  return {
    ...last,
    firstPaint: of(({ firstPaint }) => firstPaint),
    largestPaint: of(({ largestPaint }) => largestPaint),
    blocking: of(({ blocking }) => blocking),
    shift: of(({ shift }) => shift),
  };
}
