import { openBuilt } from './built-page.ts';
import { expect, test } from './site.ts';

// Each sum of the lighthouse as its page must write it out, worked on paper: 1,000 W for 43,800 hours are 43,800 kWh.
const sums = {
  '/pt/metodo/': [
    'Eletricidade de todos os anos contados = US$ 10.950: 1.000 watts (Potência da lâmpada) × 43.800 horas (Horas acesas em todos os anos contados) × US$ 0,25 por kWh (Preço da eletricidade na ilha)',
    'Eletricidade por ano = US$ 1.095 por ano: 1.000 watts (Potência da lâmpada) × 43.800 horas (Horas acesas em todos os anos contados) × US$ 0,25 por kWh (Preço da eletricidade na ilha) ÷ 10 anos (Anos contados)',
    'Eletricidade na conta da luz & do conserto = 4,2%: US$ 10.950 (Eletricidade de todos os anos contados) ÷ ( US$ 10.950 (Eletricidade de todos os anos contados) + US$ 250 mil (Conserto da lente) )',
    'Lente nova em relação ao conserto = 4 vezes: US$ 999.999 (Preço da lente “grande” & da moldura) ÷ US$ 250 mil (Conserto da lente)',
    'Lente sem o pavio = US$ 1 milhão: US$ 999.999 (Preço da lente “grande” & da moldura) − US$ 12 (Preço de um pavio)',
  ],
  '/en/method/': [
    'Electricity of all the years counted = $10,950: 1,000 watts (Power of the lamp) × 43,800 hours (Hours lit in all the years counted) × $0.25 per kWh (Price of electricity on the island)',
    'Electricity per year = $1,095 a year: 1,000 watts (Power of the lamp) × 43,800 hours (Hours lit in all the years counted) × $0.25 per kWh (Price of electricity on the island) ÷ 10 years (Years counted)',
    'Electricity in the bill for light & repair = 4.2%: $10,950 (Electricity of all the years counted) ÷ ( $10,950 (Electricity of all the years counted) + $250,000 (Repair of the lens) )',
    'New lens against the repair = 4 times: $999,999 (Price of the “big” lens & its frame) ÷ $250,000 (Repair of the lens)',
    'Lens without the wick = $1 million: $999,999 (Price of the “big” lens & its frame) − $12 (Price of a wick)',
  ],
} as const;

for (const [address, expected] of Object.entries(sums)) {
  test(`${address} writes out every sum of an explainer, with its signs, numbers and units`, () => {
    const written = [...openBuilt(address).querySelectorAll('[id^="sum-lighthouse-lamps-"]')].map(
      (sum) =>
        [...sum.children]
          .map((part) => part.textContent.replaceAll(/[\s\u00a0]+/g, ' ').trim())
          .join(': '),
    );
    expect(written).toEqual(expected);
  });
}

// The frozen texts have both: a figure that none of them shows, and sums.
const folded = ['gaps', 'corrections', 'support', 'calculations'];

for (const address of Object.keys(sums)) {
  test(`${address} opens with what the marks mean; its long lists are folded, each behind a heading`, () => {
    const folds = [...openBuilt(address).querySelectorAll<HTMLDetailsElement>('.fold')];
    const idOf = (fold: Element) => fold.querySelector('.answer')?.id;
    expect(folds.map(idOf)).toEqual(['kinds', 'verdicts', 'reading', ...folded]);
    expect(folds.filter(({ open }) => !open).map(idOf)).toEqual(folded);
    for (const fold of folds) expect(fold.querySelector('summary h2')?.textContent).toMatch(/\S/);
  });
}

test('an address within the method page opens the section it is in, and paper has them all', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/method/');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(3500);
  const sum = page.locator('#sum-lighthouse-lamps-energy-share');
  await expect(sum).toBeHidden();
  await page.goto('/en/method/#sum-lighthouse-lamps-energy-share');
  await expect(sum).toBeInViewport();
  await expect(page.locator('#gaps')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const id of folded) await expect(page.locator(`#${id}`)).toBeVisible();
});
