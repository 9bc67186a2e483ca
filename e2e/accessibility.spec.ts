import { languages } from '../src/language/languages.ts';
import { expectNoBarrier, expectNoBarrierInTheDark } from './barriers.ts';
import { openAll } from './open-all.ts';
import { factInText } from './printed-fact.ts';
import { explainerPages, expect, isOnce, test, widePages } from './site.ts';

// A front door that stays where it is.
test.use({ locale: 'ja-JP' });

const explainers = explainerPages.map(({ address }) => address);

// In one language: what is built from the same parts has the same barriers in the others.
for (const { address } of widePages.filter(isOnce)) {
  if (explainers.includes(address)) continue;
  test(`${address} has no barrier`, async ({ page }) => {
    await page.goto(address);
    await expectNoBarrier(page);
  });
}

test('a home page and a calculator have no barrier in the dark', async ({ page }) => {
  const { words } = languages.pt;
  for (const address of ['/pt/', `/pt/${words.paths.calculator}/`]) {
    await page.goto(address);
    await expectNoBarrierInTheDark(page);
  }
});

const openCard = '[popover]:popover-open';

// Both languages of the live explainers are looked at in live.spec.ts.
for (const { address } of explainerPages.filter(isOnce)) {
  test(`${address} has no barrier as it opens, in its cards and with all opened, by day and by night`, async ({
    page,
  }) => {
    await page.goto(address);
    await test.step('as it opens', () => expectNoBarrier(page));
    const cards = {
      'a number': page.locator(factInText).getByRole('button').first(),
      'a term': page.locator('button.term').first(),
    };
    for (const [name, button] of Object.entries(cards)) {
      await test.step(`the card of ${name}`, async () => {
        await button.click();
        await expect(page.locator(openCard)).toBeVisible();
        await expectNoBarrier(page, openCard);
        await expectNoBarrierInTheDark(page, openCard);
        await page.keyboard.press('Escape');
      });
    }
    await test.step('on a phone with every note, answer and table open', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openAll(page);
      await expect(page.getByRole('table').first()).toBeVisible();
      await expect(page.locator('.claim').getByRole('note').last()).toBeVisible();
      await expectNoBarrier(page);
      await expectNoBarrierInTheDark(page);
    });
  });
}
