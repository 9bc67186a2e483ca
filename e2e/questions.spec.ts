import { explainerPages, expect, test } from './site.ts';

const ids = ['faq-different', 'faq-efficiency', 'faq-hiring'];

for (const { address, outline, language } of explainerPages) {
  test.describe(address, () => {
    for (const id of ids) {
      const { title = '' } =
        outline.tags.find(({ attributes }) => attributes['id'] === id)?.attributes ?? {};

      test(`a link to #${id} opens its answer, and no other`, async ({ page }) => {
        await page.goto(`${address}#${id}`);
        await expect(page.locator(`#${id}`)).toBeInViewport();
        for (const other of ids.filter((other) => other !== id)) {
          await expect(page.locator(`#${other}`)).toBeHidden();
        }
      });

      test(`a link to #${id} on the page itself opens its answer`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator(`#${id}`)).toBeHidden();
        await page.goto(`${address}#${id}`);
        await expect(page.locator(`#${id}`)).toBeInViewport();
      });

      test(`the keyboard opens and closes ${id}`, async ({ page }) => {
        await page.goto(address);
        const question = page.locator('summary').filter({ hasText: title.replaceAll("'", '’') });
        const answer = page.locator(`#${id}`);
        await question.focus();
        for (const key of ['Enter', 'Space']) {
          await page.keyboard.press(key);
          await expect(answer).toBeVisible();
          await page.keyboard.press(key);
          await expect(answer).toBeHidden();
        }
        await expect(question).toBeFocused();
      });
    }

    test(`the questions are the three of the article (${language})`, async ({ page }) => {
      await page.goto(address);
      const answers = page.locator('[id^="faq-"]');
      expect(await answers.evaluateAll((found) => found.map(({ id }) => id))).toEqual(ids);
    });
  });
}
