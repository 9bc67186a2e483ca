import { startDev } from '../scripts/start-dev.ts';
import { test } from './project-copy.ts';
import { expect, explainerPages } from './site.ts';

const [explained] = explainerPages;
if (!explained) throw new Error('there is no explainer');
const { address, explainer, language } = explained;
const file = `content/${explainer.id}/${language}.mdx`;

test('while writing, a saved change stands on the page at once, a mistake over it, and what was opened stays', async ({
  copy,
  browser,
}, { parallelIndex }) => {
  test.slow();
  const dev = await startDev(copy.root, 4700 + parallelIndex);
  // A page of its own: Vite tells the console that it is there.
  const page = await browser.newPage();
  try {
    await page.goto(dev.origin + address);
    const answer = page.locator('details').filter({ hasText: '?' }).first();
    await answer.locator('summary').click();
    await page.waitForLoadState('networkidle');

    copy.replace(file, '\n## ', '\nIsto acaba de ser escrito.\n\n## ');
    await expect(page.getByText('Isto acaba de ser escrito.')).toBeVisible();
    await expect(answer).toHaveAttribute('open');

    copy.replace(file, 'Isto acaba de ser escrito.', 'Eram 777 placas e 888 horas.');
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText('"777" is typed into the text');
    await expect(overlay).toContainText('"888" is typed into the text');
    expect(dev.output()).toContain('"888" is typed into the text');

    copy.replace(file, 'Eram 777 placas e 888 horas.', 'Agora sem erro.');
    await expect(page.getByText('Agora sem erro.')).toBeVisible();
    await expect(overlay).toHaveCount(0);
    await page.waitForLoadState('networkidle');

    copy.replace(
      `content/${explainer.id}/facts.yaml`,
      'value: 5.576 million',
      'value: 5.577 million',
    );
    await expect(page.getByText('5,577').filter({ visible: true }).first()).toBeVisible();
  } finally {
    await page.close();
    await dev.stop();
  }
});
