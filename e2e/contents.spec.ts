import { shortPage } from './chosen-pages.ts';
import { expect, languageLink, test } from './site.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('tells where one is, leads on from there, and offers the address of a passage', async ({
    page,
    context,
  }) => {
    const { address, language, other, otherAddress, outline, words } = shortPage;
    const [read, here] = outline.sections;
    if (!read || !here) throw new Error(`${address} has one section only`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${address}#${here.id}`);
    const header = page.locator('header');

    await test.step('shows where one is, in the header and in the contents, and leads on from there', async () => {
      await header.getByRole('button', { name: here.title }).click();
      const contents = page.getByRole('navigation', { name: words.explainer.contents });
      const list = contents.filter({ has: page.locator(':scope:popover-open') });
      await expect(list.locator('[aria-current="location"]')).toHaveText(here.title);
      await list.getByRole('link', { name: read.title }).click();
      await expect(page).toHaveURL(`${address}#${read.id}`);
      await expect(list).toHaveCount(0);
      await expect(header.getByRole('button', { name: read.title })).toBeVisible();
    });

    await test.step('a passage offers its address, to the pointer and to the keyboard', async () => {
      const link = page.getByRole('link', { name: words.figureScript.address });
      await page.locator(`#${read.id}-1`).getByRole('button').first().focus();
      await expect(link).toHaveAttribute('href', new RegExp(`#${read.id}-1$`));
      // What a newsletter or a network hung onto the address is not handed on.
      const cameBy = '?utm_source=newsletter&fbclid=IwAR0';
      await page.evaluate((search) => history.replaceState(null, '', search), cameBy);
      await page.locator(`#${read.id}-2`).hover();
      await expect(link).toHaveAttribute('href', new RegExp(`#${read.id}-2$`));
      await link.click();
      await expect(page.getByText(words.figureScript.copied)).toBeAttached();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(page.url());
      expect(copied).toMatch(new RegExp(`${address}#${read.id}-2$`));
    });

    await test.step('the other language is not fetched where a reader saves data', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const save = (saveData: boolean) =>
        page.evaluate((value) => {
          Object.defineProperty(navigator, 'connection', {
            value: { saveData: value },
            configurable: true,
          });
        }, saveData);
      await save(true);
      await languageLink(page, language, other).hover();
      await languageLink(page, language, other).focus();
      await page.evaluate(() => fetch('/robots.txt'));
      expect(asked).not.toContain(otherAddress);
      // Away from the link first: what moves below a pointer at rest comes to it as if it had moved.
      await page.mouse.move(5, 400);
      await save(false);
    });

    await test.step('the other language is fetched once a reader is about to go there', async () => {
      const fetched = page.waitForRequest(
        (request) => new URL(request.url()).pathname === otherAddress,
      );
      await languageLink(page, language, other).hover();
      expect((await (await fetched).response())?.status()).toBe(200);
    });
  });
});
