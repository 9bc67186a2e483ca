import type { Locator } from '@playwright/test';
import { languages } from '../src/language/languages.ts';
import { ownPage } from './figure-pages.ts';
import { expect, test } from './site.ts';

// Each figure on the page of its own, which has the same scripts as the text and opens sooner. Values worked on paper, as
// either of the two languages writes them.
const written = {
  pt: {
    price: 'US$ 2,75 por hora de GPU',
    run: 'US$ 7,67 milhões',
    dearest: 'US$ 11,2 milhões',
    tokens: '32.768 tokens',
    fit: '4,7',
    each: '16,9 GB',
    first: '1,2',
  },
  en: {
    price: '$2.75 per GPU hour',
    run: '$7.67 million',
    dearest: '$11.2 million',
    tokens: '32,768 tokens',
    fit: '4.7',
    each: '16.9 GB',
    first: '1.2',
  },
};
const cellsOf = (figure: Locator, row: string) =>
  figure.locator(`tr[data-row="${row}"]`).locator('th, td');

for (const language of ['pt', 'en'] as const) {
  const { words } = languages[language];
  const { price, run, dearest, tokens, fit, each, first } = written[language];

  test(`the bill of the run follows the rent, in ${language}: bars, words, kind and table; and comes back`, async ({
    page,
  }) => {
    await page.goto(ownPage('training-run', language));
    const figure = page.locator('figure#training-run');
    await expect(figure).toHaveAttribute('data-ready');
    const drawn = (row: string) => figure.locator(`.scene-wide [data-mark="${row}"]`);
    const sum = drawn('v3-run-cost').first();
    const bar = drawn('v3-pretraining-cost').locator('rect');
    const slider = figure.getByRole('slider');
    const picture = () =>
      figure.locator('.scene').evaluateAll((all) => all.map((each) => each.innerHTML));
    const before = await picture();
    await expect(sum.locator('[data-fact="v3-run-cost"]')).toHaveCount(1);
    await expect(sum).toHaveAttribute('data-kind', 'reported');
    const key = figure.getByRole('list', { name: words.figure.key }).getByRole('listitem');
    await expect(key).toHaveText([words.kinds.reportedBy]);
    const widthAtTwo = await bar.getAttribute('width');

    for (let step = 0; step < 3; step += 1) await slider.press('ArrowRight');
    await expect(figure.locator('output')).toHaveText(price);
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`${words.kinds.calculated}$`),
    );
    await expect(sum).toHaveAttribute('data-kind', 'calculated');
    // A tick stays where the company's own rent ends.
    await expect(key).toHaveText([words.kinds.reportedBy, words.kinds.calculatedBy]);
    await expect(sum).toContainText(run);
    await expect(sum.locator('[data-fact="v3-run-cost"]')).toHaveCount(0);
    // As long as 2.75 dollars are to 2.
    const width = parseFloat((await bar.getAttribute('width')) ?? '');
    expect(width).toBeCloseTo((parseFloat(widthAtTwo ?? '') * 2.75) / 2, 2);
    await expect(sum).toContainText(price);
    await expect(figure.locator('thead th').last()).toContainText(price);
    await expect(cellsOf(figure, 'v3-run-cost').last()).toHaveText(run);
    await expect(page).toHaveURL(/\?rent=2\.75$/);

    for (let step = 0; step < 3; step += 1) await slider.press('ArrowLeft');
    await expect(figure.locator('thead th')).toHaveCount(7);
    await expect.poll(picture).toEqual(before);
  });

  test(`how many conversations fit follows their context, in ${language}, in picture and table; and comes back`, async ({
    page,
  }) => {
    await page.goto(ownPage('kv-cache', language));
    const figure = page.locator('figure#kv-cache');
    await expect(figure).toHaveAttribute('data-ready');
    const slider = figure.getByRole('slider');
    const picture = () => figure.locator('.figure-plots').innerHTML();
    const before = await picture();
    const llama = figure.locator('.scene:visible [data-mark="kv-llama-gqa"]');
    await expect(llama.locator('.text-display')).toHaveText(first);
    await expect(llama.locator('.bar')).toHaveCount(1);

    for (let step = 0; step < 2; step += 1) await slider.press('ArrowLeft');
    // 80 GB over 516,096 bytes × 32 × 1,024 tokens.
    await expect(llama.locator('.text-display')).toHaveText(fit);
    await expect(llama.locator('.bar')).toHaveCount(4);
    await expect(llama).toContainText(each);
    // Last but one: the last says in what.
    await expect(cellsOf(figure, 'kv-llama-gqa').nth(-2)).toHaveText(each);
    await expect(figure.locator('thead th').nth(-2)).toContainText('32K');
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`^${tokens.replace('.', '\\.').replace(' ', '\\s')}$`),
    );
    await expect(figure.locator('output')).toHaveText(tokens);
    await expect(page).toHaveURL(/\?context=32$/);

    await slider.press('End');
    await expect(page).toHaveURL(/kv-cache\/$/);
    await expect.poll(picture).toBe(before);
  });

  test(`a figure opens as the address says and falls back where it asks for what no slider has, in ${language}`, async ({
    page,
  }) => {
    const sum = page.locator('.scene-wide [data-mark="v3-run-cost"]').first();
    await page.goto(`${ownPage('training-run', language)}?rent=4`);
    await expect(sum).toContainText(dearest);
    await page.goto(`${ownPage('training-run', language)}?rent=1e9`);
    await expect(page.locator('figure#training-run')).toHaveAttribute('data-ready');
    await expect(sum).toHaveAttribute('data-kind', 'reported');
    const llama = page.locator('.scene:visible [data-mark="kv-llama-gqa"] .text-display');
    await page.goto(`${ownPage('kv-cache', language)}?context=32`);
    await expect(llama).toHaveText(fit);
    await page.goto(`${ownPage('kv-cache', language)}?context=31`);
    await expect(page.locator('figure#kv-cache')).toHaveAttribute('data-ready');
    await expect(llama).toHaveText(first);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence stands in the room of the dead sliders, in either language', async ({
    page,
  }) => {
    for (const language of ['pt', 'en'] as const) {
      for (const id of ['training-run', 'kv-cache'] as const) {
        await page.goto(ownPage(id, language));
        await expect(page.getByText(languages[language].words.figure.still)).toBeVisible();
        await expect(page.getByRole('slider')).toHaveCount(0);
      }
    }
  });
});
