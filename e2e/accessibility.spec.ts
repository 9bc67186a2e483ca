import { languages } from '../src/language/languages.ts';
import { expectNoBarrier, expectNoBarrierInTheDark } from './barriers.ts';
import { openAll } from './open-all.ts';
import { explainerPages, expect, isOnce, test, widePages } from './site.ts';

// A front door that stays where it is.
test.use({ locale: 'ja-JP' });

const { paths } = languages.pt.words;
/** A short explainer with every tag. */
const everyTag = '/pt/lampadas-de-farol/';
const explainers = explainerPages.map(({ address }) => address);

// In one language: what is built from the same parts has the same barriers in the others. Live explainers are looked at as
// they open, in all their languages, in live.spec.ts.
for (const { address } of widePages.filter(isOnce)) {
  test(`${address} has no barrier${explainers.includes(address) ? ' on a phone with every note, answer and table open' : ''}`, async ({
    page,
  }) => {
    await page.goto(address);
    if (explainers.includes(address)) {
      await page.setViewportSize({ width: 390, height: 844 });
      await openAll(page);
      await expect(page.getByRole('table').first()).toBeVisible();
      await expect(page.locator('.note-body').last()).toBeVisible();
    }
    await expectNoBarrier(page);
  });
}

// What colours lie on one another is promised by src/styles/tokens.test.ts; here, that no others do.
for (const address of ['/pt/', `/pt/${paths.calculator}/`, everyTag]) {
  test(`${address} has no barrier in the dark`, async ({ page }) => {
    await page.goto(address);
    await openAll(page);
    await expectNoBarrierInTheDark(page);
  });
}

test('an explainer has no barrier as it opens, nor in the cards of a number and of a term, by day and by night', async ({
  page,
}) => {
  await page.goto(everyTag);
  await expectNoBarrier(page);
  const openCard = '[popover]:popover-open';
  const cards = {
    'a number': page.locator('[data-fact]').getByRole('button').first(),
    'a term': page.locator('.term').getByRole('button').first(),
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
});
