import type { Locator, Page } from '@playwright/test';
import { languages, type Language } from '../src/language/languages.ts';
import { openBuilt } from './built-page.ts';
import { explainerPages, expect, languageLink, test } from './site.ts';

const ownPage = (language: Language) =>
  `/${language}/${languages[language].words.paths.calculator}/`;

const inText = explainerPages.find(
  ({ language, outline }) =>
    language === 'pt' && outline.tags.some(({ name }) => name === 'Calculator'),
);

/*
 * Worked on paper, 2,048 H800s of 700 W: 1,433.6 kW × 8,760 h × 81.6 % × 1.58 × $0.12 = $1,942,945 a year; with 2,048 ×
 * $3,478 it is $9,065,889, four times that and the servers ($40.96, $54.61, $57.34 million) is the total; the fleet works
 * 2,048 × 7,148.16 h × 4 = 58.5577 million hours.
 */
const query = '?gpus=2048&h100=0&h20=0&a100=0&rate=3.5&kwh=0.12';
const worked = {
  run: ['9.76', '9.76', '9.76'],
  capex: ['41', '54.6', '57.3'],
  energy: ['1.94', '1.94', '1.94'],
  operating: ['9.07', '9.07', '9.07'],
  total: ['77.2', '90.9', '93.6'],
  owned: ['1.32', '1.55', '1.6'],
  rented: ['3.5', '3.5', '3.5'],
};
const million = {
  pt: (amount: string) =>
    `US$ ${amount.replace('.', ',')} ${Number(amount) < 2 ? 'milhão' : 'milhões'}`,
  en: (amount: string) => `$${amount} million`,
};

test('a link gives the results worked on paper, and the same ones in the other language', async ({
  page,
}) => {
  const expectWorked = async (language: 'pt' | 'en') => {
    for (const [name, amounts] of Object.entries(worked)) {
      const cells = page.locator(`[data-output="${name}"] td`);
      await expect(cells, name).toHaveText(amounts.map(million[language]));
    }
  };
  await page.goto(ownPage('pt') + query);
  await expectWorked('pt');
  await languageLink(page, 'pt', 'en').click();
  await expect(page).toHaveURL(ownPage('en') + query);
  await expectWorked('en');
});

for (const language of ['pt', 'en'] as const) {
  const own = ownPage(language);
  const w = languages[language].words.calculator;
  const fieldsOf = (page: Page) => (name: keyof typeof w.field) => page.getByLabel(w.field[name]);

  test(`${own}: a number typed in the page's style changes result and address, Back undoes it, and no amount runs into its neighbour`, async ({
    page,
  }) => {
    await page.goto(own);
    const field = fieldsOf(page);
    const sentence = page.getByRole('status').first();
    const first = language === 'pt' ? 'US$ 5,58 milhões' : '$5.58 million';
    const typed = language === 'pt' ? 'US$ 61,7 milhões' : '$61.7 million';
    await test.step('typing', async () => {
      await expect(sentence).toContainText(first);
      await field('hours').fill(language === 'pt' ? '30.840.000,5' : '30,840,000.5');
      await expect(sentence).toContainText(typed);
      await field('hours').press('Tab');
      await expect(page).toHaveURL(`${own}?hours=30840000.5`);
      await field('rate').fill('4');
      await field('rate').press('Enter');
      await expect(page).toHaveURL(`${own}?hours=30840000.5&rate=4`);
    });
    await test.step('Back and forward', async () => {
      await page.goBack();
      await expect(field('rate')).toHaveValue('2');
      await expect(sentence).toContainText(typed);
      await page.goBack();
      await expect(sentence).toContainText(first);
      await page.goForward();
      await expect(sentence).toContainText(typed);
    });
    await test.step('on any phone', async () => {
      await page.goBack();
      await expect(sentence).toContainText(first);
      for (const width of [320, 340, 360, 375, 390, 401, 414, 430, 540, 640]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await tooLong(page.locator('[data-output] td')), `${width} px`).toEqual([]);
      }
    });
  });
}

test('what the address cannot mean is said beside its field, the page works on, and every example fills the form by keyboard', async ({
  page,
}) => {
  const w = languages.en.words.calculator;
  const own = ownPage('en');
  const refusal = (text: string) => page.getByRole('alert').filter({ hasText: text });
  await test.step('an address with what it cannot mean', async () => {
    await page.goto(`${own}?gpus=-7&rate=%3Cscript%3E&pue=99&hours=1e9`);
    for (const [name, found] of [
      ['gpus', '-7'],
      ['rate', '<script>'],
      ['pue', '99'],
      ['hours', '1e9'],
    ] as const) {
      await expect(refusal(w.field[name])).toContainText(found);
      await expect(page.getByLabel(w.field[name])).not.toHaveValue(found);
    }
    await expect(page.getByRole('status').first()).toContainText('$5.58 million');
  });
  await test.step('a field with what it cannot mean', async () => {
    await page.getByLabel(w.field.gpus).fill('x');
    await expect(refusal('“x”')).toBeVisible();
    const gpus = page.getByLabel(w.field.gpus);
    await expect(gpus).toHaveAttribute('aria-invalid', 'true');
    await expect(gpus).toHaveAccessibleDescription(/“x”/);
    await gpus.fill('100');
    await expect(refusal(w.field.gpus)).toBeHidden();
    await expect(gpus).not.toHaveAttribute('aria-invalid');
    await expect(gpus).not.toHaveAccessibleDescription(/“/);
  });
  await test.step('examples', async () => {
    for (const [name, hours] of [
      ['Llama 3.1 405B’s run', '30,840,000'],
      ['The headline: one run, its own machines', '2,788,000'],
      ['Hoppers alone, by Luk’s count', '2,788,000'],
      ['SemiAnalysis, 60,000 GPUs', '2,788,000'],
    ] as const) {
      await page.getByRole('link', { name }).press('Enter');
      await expect(page.getByLabel(w.field.hours)).toHaveValue(hours);
    }
    await expect(page).toHaveURL(own);
  });
});

test('the calculator opens in the text and works there', async ({ page }) => {
  if (!inText) throw new Error('no explainer in pt has the calculator');
  const { address, words } = inText;
  const { section: name, open, field } = words.calculator;
  await page.goto(address);
  const section = page.getByRole('region', { name });
  await section.getByText(open).click();
  await section.getByLabel(field.gpus).fill('1000');
  await section.getByLabel(field.gpus).press('Tab');
  await expect(page).toHaveURL(
    ({ pathname, search }) => pathname === address && search === '?gpus=1000',
  );
  await expect(section.locator('[data-output="capex"] td')).toHaveText([
    'US$ 20 milhões',
    'US$ 26,7 milhões',
    'US$ 28 milhões',
  ]);
});

test('each page shows the examples worked out, in the text too, where there is no form before scripts', () => {
  for (const { language, address, outline } of explainerPages) {
    const names = examplesByHand[language];
    const own = openBuilt(ownPage(language));
    expect(examples(own)).toEqual(names);
    expect(own.querySelectorAll('input[name="gpus"]')).toHaveLength(1);
    if (!outline.tags.some(({ name }) => name === 'Calculator')) continue;
    expect(examples(openBuilt(address))).toEqual(names);
    expect(openBuilt(address).querySelectorAll('input[name="gpus"]')).toHaveLength(0);
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('no form that nothing answers is to be seen, but the examples', async ({ page }) => {
    const w = languages.pt.words.calculator;
    await page.goto(ownPage('pt'));
    await expect(page.getByRole('region', { name: w.presets })).toBeVisible();
    await expect(page.getByLabel(w.field.gpus)).toBeHidden();
  });
});

const examplesByHand = {
  pt: [
    'A manchete: um treino, as máquinas dele',
    'SemiAnalysis, 60 mil GPUs',
    'Só as Hopper, pela conta de Luk',
    'O treino do Llama 3.1 405B',
  ],
  en: [
    'The headline: one run, its own machines',
    'SemiAnalysis, 60,000 GPUs',
    'Hoppers alone, by Luk’s count',
    'Llama 3.1 405B’s run',
  ],
};

function examples(page: Document): readonly string[] {
  return [...page.querySelectorAll('.calculator-presets tbody th')].map(({ textContent }) =>
    textContent.replaceAll('\u00a0', ' ').trim(),
  );
}

async function tooLong(cells: Locator): Promise<readonly string[]> {
  return cells.evaluateAll((all) =>
    all
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent),
  );
}
