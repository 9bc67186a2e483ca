import { openBuilt, readBuilt } from './built-page.ts';
import { expect, explainerPages, test } from './site.ts';

// Words of e2e/fixtures/content/lighthouse-lamps/corrections.yaml, in the order of their dates.
const told = {
  pt: [
    '31 de março de 2024',
    'US$ 1 milhão',
    'US$ 999.999',
    'Tínhamos arredondado & esquecido de dizer.',
    '5 de março de 2024',
    'Nome da faroleira',
    'Erro de cópia.',
  ],
  en: [
    '31 March 2024',
    '$1 million',
    '$999,999',
    'We had rounded it & forgotten to say so.',
    '5 March 2024',
    'The keeper’s name',
    'A slip in copying.',
  ],
};
const pages = [
  { language: 'pt', article: '/pt/lampadas-de-farol/', method: '/pt/metodo/' },
  { language: 'en', article: '/en/lighthouse-lamps/', method: '/en/method/' },
] as const;

test('corrections stand at the end of the explainer and on the method page, the newest first, and date the page', () => {
  for (const { language, article, method } of pages) {
    for (const address of [article, method]) {
      const lists = [...openBuilt(address).querySelectorAll('.corrections')];
      const text = lists.map((list) => list.textContent.replace(/\s+/g, ' ')).join(' ');
      const places = told[language].map((words) => text.indexOf(words));
      expect(places, `${address}: ${text}`).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    const times = openBuilt(article).querySelectorAll('.byline time');
    const dated = [...times].map((date) => date.getAttribute('datetime'));
    expect(dated).toEqual(['2024-02-29', '2024-03-31']);
  }
});

test('an explainer that nothing was corrected in says so', () => {
  const untouched = explainerPages.filter(({ explainer }) => explainer.id === 'deepseek-cost');
  expect(untouched).not.toHaveLength(0);
  for (const { address, words } of untouched) {
    const told = openBuilt(address).querySelector('.page-corrections')?.textContent;
    expect(told, address).toContain(words.method.none);
  }
});

test('who comes back is told of the corrections made since, until one is followed', async ({
  page,
}) => {
  const { article } = pages[0];
  const note = page.getByRole('complementary', { name: 'Desde a sua última visita, corrigimos:' });

  await test.step('the first visit, before the newest correction: nothing is told', async () => {
    const newest = /<li id="correction-lens-price-2024-03">.*?(?=<li )/s;
    const before = readBuilt(article).replace(newest, '');
    expect(before).not.toBe(readBuilt(article));
    await page.route(`**${article}`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: before }),
    );
    await page.goto(article);
    await expect(page.locator('.site-header button[type="button"]')).toHaveCount(2);
    await expect(note).toHaveCount(0);
    await page.unroute(`**${article}`);
  });

  for (const visit of ['the first with it', 'one that left it']) {
    await test.step(`another visit, ${visit}: it alone is told`, async () => {
      await page.goto(article);
      await expect(note.getByRole('link')).toHaveText(['Preço da lente “grande”']);
    });
  }

  await test.step('followed: it is shown, and told no more', async () => {
    await note.getByRole('link').click();
    await expect(page).toHaveURL(/#correction-lens-price-2024-03$/);
    await expect(page.locator('#correction-lens-price-2024-03')).toBeInViewport();
    await expect(note).toHaveCount(0);
    await page.goto(article);
    await expect(page.locator('.site-header button[type="button"]')).toHaveCount(2);
    await expect(note).toHaveCount(0);
  });
});
