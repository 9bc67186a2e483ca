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
  run: ['9.76'],
  capex: ['54.6', '41', '57.3'],
  energy: ['1.94'],
  operating: ['9.07'],
  total: ['90.9', '77.2', '93.6'],
  owned: ['1.55', '1.32', '1.6'],
  rented: ['3.5'],
};
const million = {
  pt: (amount: string) =>
    `US$ ${amount.replace('.', ',')} ${Number(amount) < 2 ? 'milhão' : 'milhões'}`,
  en: (amount: string) => `$${amount} million`,
};

const answersOf = (page: Page | Locator, language: Language) =>
  page.getByRole('region', { name: languages[language].words.calculator.results });

test('a link gives the results worked on paper, and the same ones in the other language', async ({
  page,
}) => {
  const expectWorked = async (language: 'pt' | 'en') => {
    const figure = page.locator('figure[data-chart="calculation"]');
    for (const [name, amounts] of Object.entries(worked)) {
      const cells = figure.locator(`[data-row="${name}"] td`);
      const ends = amounts.length > 1 ? [] : ['–', '–'];
      await expect(cells, name).toHaveText([...amounts.map(million[language]), ...ends]);
    }
    const answers = answersOf(page, language);
    await expect(answers).toContainText(million[language]('9.76'));
    await expect(answers).toContainText(million[language]('90.9'));
    // The picture is drawn anew, and so is what a reader takes along.
    await expect(figure.locator('.scene:visible')).toContainText(million[language]('90.9'));
    const link = figure.locator('.figure-link');
    await expect(link).toHaveAttribute(
      'href',
      /\?rate=3\.5&gpus=2048&h100=0&h20=0&a100=0&kwh=0\.12#/,
    );
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
  const fieldOf = (page: Page, name: keyof typeof w.field) =>
    // The price is the end of two other names; the name of a logarithmic slider goes on.
    page.getByRole('textbox', { name: w.field[name], exact: name === 'price' });
  const sliderOf = (page: Page, name: keyof typeof w.field) =>
    page.getByRole('slider', { name: w.field[name] });

  test(`${own}: a number typed in the page's style, or a slider's key, changes result and address, and Back undoes it`, async ({
    page,
  }) => {
    await page.goto(own);
    const answers = answersOf(page, language);
    const first = language === 'pt' ? 'US$ 5,58 milhões' : '$5.58 million';
    const typed = language === 'pt' ? 'US$ 61,7 milhões' : '$61.7 million';
    await page.getByText(w.more, { exact: true }).click();
    await test.step('typing', async () => {
      await expect(answers).toContainText(first);
      await fieldOf(page, 'hours').fill(language === 'pt' ? '30.840.000,5' : '30,840,000.5');
      await expect(answers).toContainText(typed);
      await fieldOf(page, 'hours').press('Tab');
      await expect(page).toHaveURL(`${own}?hours=30840000.5`);
      await fieldOf(page, 'rate').fill('4');
      await fieldOf(page, 'rate').press('Enter');
      await expect(page).toHaveURL(`${own}?hours=30840000.5&rate=4`);
    });
    await test.step('Back and forward', async () => {
      await page.goBack();
      await expect(fieldOf(page, 'rate')).toHaveValue('2');
      await expect(answers).toContainText(typed);
      await page.goBack();
      await expect(answers).toContainText(first);
      await page.goForward();
      await expect(answers).toContainText(typed);
      await page.goBack();
    });
    await test.step('keys on a slider', async () => {
      await sliderOf(page, 'rate').press('ArrowRight');
      await expect(fieldOf(page, 'rate')).toHaveValue(language === 'pt' ? '2,1' : '2.1');
      await expect(sliderOf(page, 'rate')).toHaveAttribute('aria-valuetext', /2[.,]10/);
      await expect(page).toHaveURL(`${own}?rate=2.1`);
      await sliderOf(page, 'years').press('End');
      await expect(fieldOf(page, 'years')).toHaveValue('10');
      await expect(page).toHaveURL(`${own}?rate=2.1&years=10`);
      // What is said is said once the reader rests.
      await expect(page.getByRole('status').filter({ hasText: w.answer.run })).toContainText(
        language === 'pt' ? 'US$ 5,85 milhões' : '$5.85 million',
      );
    });
    await test.step('the low and the high price move along with the middle one', async () => {
      await fieldOf(page, 'price').fill('53334');
      await expect(page.getByRole('textbox', { name: w.field.low })).toHaveValue('40000');
      await expect(page.getByRole('textbox', { name: w.field.high })).toHaveValue('56000');
    });
  });

  test(`${own} on a phone: short, nothing runs past its edge, and a line with the answers that hides nothing with focus`, async ({
    page,
  }) => {
    const line = page.locator('.calculator-line');
    // What has focus is at its place at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(own);
    await expect(line).toHaveText(
      language === 'pt'
        ? /^Treinamento US\$\s5,58\smi · Frota US\$\s2,54\sbi$/
        : /^Run \$5\.58M · Fleet \$2\.54B$/,
    );
    await expect(line).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      2600,
    );
    await test.step('where the large answers are to be seen it is not', async () => {
      await answersOf(page, language).scrollIntoViewIfNeeded();
      await expect(line).toBeHidden();
    });
    await test.step('focus', async () => {
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' });
      });
      await page.getByText(w.more, { exact: true }).click();
      await page.getByText(w.compare, { exact: true }).click();
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' });
      });
      await page.getByRole('region', { name: w.presets }).getByRole('link').first().focus();
      const hidden: string[] = [];
      for (let count = 0; count < 80; count += 1) {
        await page.keyboard.press('Tab');
        const [inForm, covered] = await page.evaluate(coveredByLine);
        if (covered) hidden.push(covered);
        if (count > 10 && !inForm) break;
      }
      expect(hidden).toEqual([]);
    });
    await test.step('any width', async () => {
      for (const width of [320, 360, 414, 640, 768, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${width} px`,
        ).toBeLessThanOrEqual(0);
        expect(
          await clipped(page.locator('.calculator-presets td, .calculator-amount')),
          `${width} px`,
        ).toEqual([]);
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
  const field = (name: keyof typeof w.field) => page.getByRole('textbox', { name: w.field[name] });
  await test.step('an address with what it cannot mean', async () => {
    await page.goto(`${own}?gpus=-7&rate=%3Cscript%3E&pue=99&hours=1e9`);
    await page.getByText(w.more, { exact: true }).click();
    for (const [name, found] of [
      ['gpus', '-7'],
      ['rate', '<script>'],
      ['pue', '99'],
      ['hours', '1e9'],
    ] as const) {
      await expect(refusal(w.field[name])).toContainText(found);
      await expect(field(name)).not.toHaveValue(found);
    }
    await expect(answersOf(page, 'en')).toContainText('$5.58 million');
  });
  await test.step('a field with what it cannot mean', async () => {
    const gpus = field('gpus');
    await gpus.fill('x');
    await expect(refusal('“x”')).toBeVisible();
    await expect(gpus).toHaveAttribute('aria-invalid', 'true');
    await expect(gpus).toHaveAccessibleDescription(/“x”/);
    await gpus.fill('100');
    await expect(refusal(w.field.gpus)).toBeHidden();
    await expect(gpus).toHaveAttribute('aria-invalid', 'false');
    await expect(gpus).not.toHaveAccessibleDescription(/“/);
  });
  await test.step('examples', async () => {
    for (const [name, hours] of [
      ['Llama 3.1 405B’s run', '30,840,000'],
      ['The headline: one run, its own machines', '2,788,000'],
      ['Hoppers alone, by Luk’s count', '2,788,000'],
      ['SemiAnalysis, 60,000 GPUs', '2,788,000'],
    ] as const) {
      const example = page.getByRole('link', { name });
      await example.press('Enter');
      await expect(field('hours')).toHaveValue(hours);
      await expect(example).toHaveAttribute('aria-current', 'true');
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
  const gpus = section.getByRole('textbox', { name: field.gpus });
  await gpus.fill('1000');
  await gpus.press('Tab');
  await expect(page).toHaveURL(
    ({ pathname, search }) => pathname === address && search === '?gpus=1000',
  );
  // 1,000 × $26,667, and four years of $3.9 million.
  await expect(answersOf(section, 'pt')).toContainText('US$ 42,4 milhões');
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

test('what calculator.yaml asks first has a slider and stands before the answers, all else after them under its own heading', () => {
  for (const language of ['pt', 'en'] as const) {
    const page = openBuilt(ownPage(language));
    const inputs = [...page.querySelectorAll('calculator-form input[name]')];
    const names = inputs.map((input) => input.getAttribute('name'));
    expect(names.slice(0, 4)).toEqual(['rate', 'gpus', 'price', 'years']);
    expect(
      [...page.querySelectorAll('[data-slider]')].map((input) => input.getAttribute('data-slider')),
    ).toEqual(['rate', 'gpus', 'price', 'years']);
    expect(names).toHaveLength(15);
    for (const input of inputs.slice(4)) {
      expect(input.closest('details')?.querySelector('summary')?.textContent.trim()).toBe(
        languages[language].words.calculator.more,
      );
    }
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the answers are printed with what they rest on, and a sentence stands for the sliders', async ({
    page,
  }) => {
    const w = languages.pt.words.calculator;
    await page.goto(ownPage('pt'));
    await expect(answersOf(page, 'pt')).toContainText('US$ 5,58 milhões');
    await expect(page.getByRole('region', { name: w.presets })).toBeVisible();
    await expect(page.getByText(w.noScript)).toBeVisible();
    await expect(page.getByText(w.field.gpus)).toBeVisible();
    await expect(page.getByRole('textbox', { name: w.field.gpus })).toBeHidden();
    await expect(page.getByRole('slider')).toHaveCount(0);
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

async function clipped(cells: Locator): Promise<readonly string[]> {
  return cells.evaluateAll((all) =>
    all
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent),
  );
}

/** Whether what has focus is in the calculator, and its name where the line at the foot of the screen lies over it. */
function coveredByLine(): [boolean, string] {
  const focused = document.activeElement;
  const line = document.querySelector('.calculator-line');
  if (!focused || !line) return [false, 'no line'];
  const box = focused.getBoundingClientRect();
  const over = line.getBoundingClientRect();
  const isSeen = getComputedStyle(line).visibility === 'visible';
  const covers = isSeen && box.bottom > over.top + 1 && box.top < over.bottom - 1;
  return [
    focused.closest('calculator-form') !== null,
    covers ? `${focused.tagName} ${focused.id || focused.textContent}` : '',
  ];
}
