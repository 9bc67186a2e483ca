import { globSync, readdirSync } from 'node:fs';
import { languageCodes } from '../src/language/languages.ts';
import { expectNoBarrier, expectNoBarrierInTheDark } from './barriers.ts';
import { sidewaysScroll } from './misfits.ts';
import { expect, test } from './site.ts';

// What must hold of any content, on the site as it goes out: no word and no number of its texts stands here.

/** Every page that has a text version beside it: the explainers. */
const addresses = globSync('*/*.md', { cwd: 'dist' })
  .map((file) => `/${file.replace(/\.md$/, '/')}`)
  .sort();

test('every explainer in content/ is there in every language', () => {
  const folders = readdirSync('content', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(addresses).toHaveLength(folders.length * languageCodes.length);
});

for (const [index, address] of addresses.entries()) {
  test(`${address} as it goes out is quiet, has no barrier and does not scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    expect(await sidewaysScroll(page), '1440 px').toBe('');
    await expectNoBarrier(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sidewaysScroll(page), '360 px').toBe('');
    // Once: in the dark only colours differ, and those are the same on all pages.
    if (index === 0) await expectNoBarrierInTheDark(page);
  });
}
