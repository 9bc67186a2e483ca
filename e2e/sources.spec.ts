import { citations } from '../src/content/explainer/citations.ts';
import { explainerPages, expect, test } from './site.ts';

for (const { address, explainer, language } of explainerPages) {
  const cited = citations(explainer, language);

  test(`${address}: the list has every source that the page cites, numbered, and no other`, async ({
    page,
  }) => {
    await page.goto(address);
    const entries = page.locator('[id^="source-"]');
    expect(await entries.evaluateAll((found) => found.map(({ id }) => id))).toEqual(
      cited.map(({ source }) => `source-${source.id}`),
    );
    expect(cited.map(({ number }) => number)).toEqual(cited.map((_, index) => index + 1));
  });

  test(`${address}: each source leads back to every place that cites it`, async ({ page }) => {
    await page.goto(address);
    for (const { source, places, claims, figures } of cited) {
      const links = page.locator(`#source-${source.id} a[href^="#"]`);
      await expect(links).toHaveCount(places.length + claims.length + figures.length);
      for (const target of await links.evaluateAll((all) =>
        all.map((a) => a.getAttribute('href')),
      )) {
        await expect(page.locator(target ?? '')).toHaveCount(1);
      }
    }
  });

  test(`${address}: a link that leaves the site says so`, async ({ page }) => {
    await page.goto(address);
    const silent = await page
      .locator('article a')
      .evaluateAll(
        (links) =>
          links.filter(
            (link) =>
              link instanceof HTMLAnchorElement &&
              link.hostname !== location.hostname &&
              link.rel !== 'external',
          ).length,
      );
    expect(silent).toBe(0);
  });
}
