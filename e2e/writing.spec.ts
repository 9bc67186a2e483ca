import { existsSync } from 'node:fs';
import { languages } from '../src/language/languages.ts';
import { startDev } from '../scripts/start-dev.ts';
import { test } from './project-copy.ts';
import { expect, explainerPages } from './site.ts';

const [explained] = explainerPages;
if (!explained) throw new Error('there is no explainer');
const { address, explainer, language, other, outline } = explained;
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

test('both languages stand side by side, scroll together and show what is left to do, and none of it is on the site', async ({
  copy,
  browser,
}, { parallelIndex }) => {
  test.slow();
  const dev = await startDev(copy.root, 4710 + parallelIndex);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const section = outline.sections[1]?.id ?? '';
  const passage = `${section}-3`;
  const frame = (code: keyof typeof languages) =>
    page.frameLocator(`iframe[title="${languages[code].name}"]`);
  try {
    await page.goto(`${dev.origin}/dev/side-by-side/${explainer.id}/`);
    await expect(page.getByText('0 texts to translate or confirm')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.mouse.move(300, 600);
    await expect(async () => {
      await page.mouse.wheel(0, 400);
      await expect(frame(language).locator(`#${passage}`)).toBeInViewport({ timeout: 500 });
    }).toPass();
    await expect(frame(other).locator(`#${passage}`)).toBeInViewport();

    const text = copy.read(file);
    const end = text.indexOf('\n\n', text.indexOf('\n\n', text.indexOf(`{ #${section} }`)) + 2);
    copy.write(file, `${text.slice(0, end)} Isto é novo.${text.slice(end)}`);
    await expect(page.getByText('1 texts to translate or confirm')).toBeVisible();
    await expect(frame(language).locator(`#${section}-1`)).toHaveAttribute(
      'data-left-to-do',
      /translation: edited/,
    );
    await expect(frame(other).locator(`#${section}-1`)).toHaveAttribute(
      'data-left-to-do',
      /translation: its twin was edited/,
    );
    await page.goto(`${dev.origin}/dev/translations/`);
    await expect(page.getByText(`${explainer.id}#${section}-1`).first()).toBeVisible();
  } finally {
    await page.close();
    await dev.stop();
  }
  expect(existsSync('dist/dev')).toBe(false);
  expect(existsSync('dist/admin')).toBe(false);
});
