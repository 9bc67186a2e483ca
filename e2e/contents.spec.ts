import { explainerPages, expect, languageLink, test } from './site.ts';

for (const { address, language, other, otherAddress, outline, words } of explainerPages) {
  const [first, second, third] = outline.sections;
  if (!first || !second || !third) throw new Error(`${address} has too few sections`);

  test.describe(address, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('shows where one is, in the header and in the contents, and leads on from there', async ({
      page,
    }) => {
      await page.goto(`${address}#${third.id}`);
      const here = page.locator('header').getByRole('button', { name: third.title });
      await here.click();
      const contents = page.getByRole('navigation', { name: words.explainer.contents });
      const list = contents.filter({ has: page.locator(':scope:popover-open') });
      await expect(list.locator('[aria-current="location"]')).toHaveText(third.title);
      await list.getByRole('link', { name: second.title }).click();
      await expect(page).toHaveURL(`${address}#${second.id}`);
      await expect(list).toHaveCount(0);
      await expect(
        page.locator('header').getByRole('button', { name: second.title }),
      ).toBeVisible();
    });

    test('the other language is fetched once a reader is about to go there', async ({ page }) => {
      await page.goto(address);
      const fetched = page.waitForRequest((request) => request.url().endsWith(otherAddress));
      await languageLink(page, language, other).hover();
      expect((await (await fetched).response())?.status()).toBe(200);
    });

    test('a passage offers its address, to the pointer and to the keyboard', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address);
      const passage = page.locator(`#${second.id}-1`);
      await passage.getByRole('button').first().focus();
      const link = page.getByRole('link', { name: words.figureScript.address });
      await expect(link).toHaveAttribute('href', new RegExp(`#${second.id}-1$`));
      await page.locator(`#${second.id}-2`).hover();
      await expect(link).toHaveAttribute('href', new RegExp(`#${second.id}-2$`));
      await link.click();
      await expect(page.getByText(words.figureScript.copied)).toBeAttached();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(page.url());
      expect(copied).toMatch(new RegExp(`#${second.id}-2$`));
    });
  });

  test.describe(`${address} with scripts off`, () => {
    test.use({ javaScriptEnabled: false });

    test('every section leads to the same section in the other language', async ({ page }) => {
      await page.goto(address);
      for (const { id, title } of outline.sections) {
        const heading = page.getByRole('heading', { name: title, exact: true });
        const link = heading.locator('xpath=following-sibling::*[1]');
        await expect(link).toHaveAttribute('href', `${otherAddress}#${id}`);
        await expect(link).toHaveAttribute('hreflang', /^\w/);
      }
    });
  });
}
