import { languages } from '../src/language/languages.ts';
import { explainerPages, expect, languageLink, test } from './site.ts';

const pageOf = (language: keyof typeof languages) =>
  `/${language}/${languages[language].words.paths.calculator}/`;

for (const { language, other, words, address } of explainerPages) {
  const own = pageOf(language);
  const w = words.calculator;

  test(`${own}: a link gives the same result in the other language`, async ({ page }) => {
    const query = '?gpus=2048&h100=0&h20=0&a100=0&rate=3.5&kwh=0.12';
    const values = async (to: string) => {
      await page.goto(to);
      const rows = page.locator('[data-output]');
      await expect(
        page
          .getByLabel(w.field.gpus)
          .or(page.getByLabel(languages[other].words.calculator.field.gpus)),
      ).toHaveValue(/2.048/);
      return (await rows.locator('td').allTextContents()).map((text) =>
        text.replace(/[^\d.,]/g, '').replace(',', '.'),
      );
    };
    const here = await values(own + query);
    await languageLink(page, language, other).click();
    await expect(page).toHaveURL(pageOf(other) + query);
    expect(await values(pageOf(other) + query)).toEqual(here);
  });

  test(`${own}: a number typed in the page's style changes the result and the address, and Back undoes it`, async ({
    page,
  }) => {
    await page.goto(own);
    const sentence = page.getByRole('status').first();
    const first = (await sentence.textContent())?.trim() ?? '';
    const hours = page.getByLabel(w.field.hours);
    await hours.fill(language === 'pt' ? '30.840.000,5' : '30,840,000.5');
    await expect(sentence).toContainText(/61[.,]7/);
    await hours.press('Tab');
    await expect(page).toHaveURL(`${own}?hours=30840000.5`);
    const rate = page.getByLabel(w.field.rate);
    await rate.fill('4');
    await rate.press('Enter');
    await expect(page).toHaveURL(`${own}?hours=30840000.5&rate=4`);
    await page.goBack();
    await expect(rate).toHaveValue('2');
    await expect(sentence).toContainText(/61[.,]7/);
    await page.goBack();
    await expect(sentence).toHaveText(first);
    await page.goForward();
    await expect(sentence).toContainText(/61[.,]7/);
  });

  test(`${own}: what the address cannot mean is said beside its field, and the page works on`, async ({
    page,
  }) => {
    await page.goto(`${own}?gpus=-7&rate=%3Cscript%3E&pue=99&hours=1e9`);
    for (const [name, found] of [
      ['gpus', '-7'],
      ['rate', '<script>'],
      ['pue', '99'],
      ['hours', '1e9'],
    ] as const) {
      const refusal = page.getByRole('alert').filter({ hasText: w.field[name] });
      await expect(refusal).toContainText(found);
      await expect(page.getByLabel(w.field[name])).not.toHaveValue(found);
    }
    await expect(page.getByRole('status').first()).not.toContainText(/NaN|undefined/);
    await page.getByLabel(w.field.gpus).fill('x');
    await expect(page.getByRole('alert').filter({ hasText: '“x”' })).toBeVisible();
    await page.getByLabel(w.field.gpus).fill('100');
    await expect(page.getByRole('alert').filter({ hasText: w.field.gpus })).toBeHidden();
  });

  test(`${own}: no amount runs into its neighbour, on any phone`, async ({ page }) => {
    await page.goto(own);
    const cells = page.locator('[data-output] td');
    await expect(cells.first()).not.toBeEmpty();
    for (const width of [320, 340, 360, 375, 390, 401, 414, 430, 540, 640]) {
      await page.setViewportSize({ width, height: 800 });
      const tooLong = await cells.evaluateAll((all) =>
        all
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
      expect(tooLong, `${width} px`).toEqual([]);
    }
  });

  test(`${own}: every example fills the form, by keyboard`, async ({ page }) => {
    await page.goto(own);
    const hours = page.getByLabel(w.field.hours);
    for (const name of ['llama', 'headline', 'hoppers', 'semianalysis'] as const) {
      await page.getByRole('link', { name: w.preset[name] }).press('Enter');
      await expect(hours).toHaveValue(name === 'llama' ? /^30.840.000$/ : /^2.788.000$/);
    }
    await expect(page).toHaveURL(own);
  });

  test(`${address}: the calculator opens in the text and works there`, async ({ page }) => {
    await page.goto(address);
    const section = page.getByRole('region', { name: w.section });
    await section.getByText(w.open).click();
    const gpus = section.getByLabel(w.field.gpus);
    await gpus.fill('1000');
    await gpus.press('Tab');
    await expect(page).toHaveURL(`${address}?gpus=1000`);
    await expect(section.getByText(/40[.,]|26[.,]7/).first()).toBeVisible();
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    for (const to of [own, address]) {
      test(`${to} shows the examples worked out, and no form that nothing answers`, async ({
        page,
      }) => {
        await page.goto(to);
        const table = page.getByRole('region', { name: w.presets }).getByRole('table');
        for (const name of Object.values(w.preset)) {
          await expect(table.getByRole('row', { name })).toBeVisible();
        }
        await expect(page.getByLabel(w.field.gpus)).toHaveCount(to === own ? 1 : 0);
        await expect(page.getByLabel(w.field.gpus).filter({ visible: true })).toHaveCount(0);
      });
    }
  });
}
