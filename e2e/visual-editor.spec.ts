import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { startDev, type DevServer } from '../scripts/start-dev.ts';
import { listContent } from '../src/desk/admin/content-files.ts';
import { test as copyTest, type ProjectCopy } from './project-copy.ts';
import { expect } from './site.ts';

const { explainers, tables } = listContent('content');
const [explainer = ''] = explainers;
const facts = `content/${explainer}/facts.yaml`;
const portuguese = `content/${explainer}/pt.mdx`;

const test = copyTest.extend<{ dev: DevServer; refusedPage: Page }>({
  // A page of its own: the browser's console tells of each save that is refused.
  refusedPage: async ({ browser }, use) => {
    const page = await browser.newPage({ locale: 'pt-BR' });
    await use(page);
    await page.close();
  },
  dev: async ({ copy }, use, { parallelIndex }) => {
    const dev = await startDev(copy.root, 4720 + parallelIndex);
    await use(dev);
    await dev.stop();
  },
});
test.use({ locale: 'pt-BR' });

// Each starts a dev server of its own.
test.slow();

/** Opens the editor at a text or table and waits until it is shown. */
async function openEditor(page: Page, dev: DevServer, place: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${dev.origin}/admin/#${place}`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText(place.replace(/^\w+\//, ''));
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Salvar' }).click();
}

/** The content as it is in the copy, file by file. */
function contentOf(copy: ProjectCopy): ReadonlyMap<string, string> {
  const files = globSync('content/**/*.{mdx,yaml}', { cwd: copy.root });
  return new Map(files.map((file) => [file, copy.read(file)]));
}

test('every file opens in the editor, without a request to another site, with labels, and is saved as it was', async ({
  copy,
  dev,
  page,
}) => {
  const before = contentOf(copy);
  const places = [
    ...explainers.map((id) => `text/${id}`),
    ...tables.map((file) => `table/${file}`),
  ];
  for (const place of places) {
    await openEditor(page, dev, place);
    await save(page);
    await expect(page.getByRole('status')).toHaveText('Nada mudou.');
  }
  const headers = { Origin: dev.origin };
  for (const file of tables) {
    const name = new URLSearchParams({ name: file });
    const table = await page.request.get(`${dev.origin}/admin/api/table?${name}`);
    const { entries } = (await table.json()) as { entries: Record<string, object> };
    const [id, entry] = Object.entries(entries)[0] ?? [];
    if (id === undefined) continue;
    const data = { file, id, before: entry, after: entry };
    const saved = await page.request.post(`${dev.origin}/admin/api/entry`, { headers, data });
    expect(await saved.json()).toEqual({ problems: [] });
  }
  expect(contentOf(copy)).toEqual(before);
  for (const place of [`text/${explainer}`, `table/${explainer}/claims.yaml`]) {
    await openEditor(page, dev, place);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test('a paragraph changed in the editor, with a tag put in by keyboard, changes alone; a mistake is told beside it', async ({
  copy,
  dev,
  refusedPage: page,
}) => {
  const before = copy.read(portuguese);
  const inEnglish = copy.read(portuguese.replace('pt.mdx', 'en.mdx'));
  await openEditor(page, dev, `text/${explainer}`);
  const field = page.getByLabel('investment 2 · Português');
  const paragraph = await field.inputValue();
  expect(before).toContain(paragraph);

  await field.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Custou 777 ');
  await page.getByLabel('Tag').selectOption('Fact');
  await page.getByRole('combobox', { name: 'Id' }).fill('v3-run-cost');
  await page.getByRole('button', { name: 'Inserir no texto' }).press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('.');
  await page.keyboard.press('Control+s');
  const report = page.getByRole('status');
  await expect(report).toContainText('"777" is typed into the text');
  await expect(field).toBeFocused();
  const typed = `${paragraph} Custou 777 <Fact id="v3-run-cost" />.`;
  expect(copy.read(portuguese)).toBe(before.replace(paragraph, typed));

  await field.fill(`${paragraph} <Fact id="v3-run-cost"`);
  await save(page);
  await expect(report).toContainText('Não foi salvo');
  await expect(field).toHaveValue(`${paragraph} <Fact id="v3-run-cost"`);
  expect(copy.read(portuguese)).toBe(before.replace(paragraph, typed));

  await field.fill(paragraph);
  await save(page);
  await expect(report).toHaveText('Salvo. O conteúdo está em ordem.');
  expect(copy.read(portuguese)).toBe(before);
  expect(copy.read(portuguese.replace('pt.mdx', 'en.mdx'))).toBe(inEnglish);
});

test('a field of a fact changed in the editor changes alone; a new entry comes last and can be removed', async ({
  copy,
  dev,
  page,
}) => {
  const before = copy.read(facts);
  await openEditor(page, dev, `table/${explainer}/facts.yaml`);
  await page.getByLabel('Entradas').selectOption('v3-run-cost');
  await page.getByLabel('value', { exact: false }).fill('5.577 million');
  await save(page);
  await expect(page.getByRole('status')).toContainText('Salvo');
  const changed = before.replace('value: 5.576 million', 'value: 5.577 million');
  expect(copy.read(facts)).toBe(changed);

  const glossary = copy.read('content/glossary.yaml');
  await openEditor(page, dev, 'table/glossary.yaml');
  await page.getByLabel('Entradas').selectOption('Nova entrada');
  await page.getByLabel('Id').fill('wafer');
  for (const language of ['Português', 'English']) {
    await page.getByRole('group', { name: 'term' }).getByLabel(language).fill('Wafer');
    await page.getByRole('group', { name: 'definition' }).getByLabel(language).fill('Disco: fino.');
  }
  await save(page);
  await expect(page.getByRole('status')).toContainText('wafer');
  expect(copy.read('content/glossary.yaml')).toBe(
    `${glossary}wafer:\n  term: { pt: 'Wafer', en: 'Wafer' }\n  definition: { pt: 'Disco: fino.', en: 'Disco: fino.' }\n`,
  );
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Remover' }).click();
  await expect(page.getByRole('status')).toContainText('ordem');
  expect(copy.read('content/glossary.yaml')).toBe(glossary);
});

test('what somebody else saved meanwhile is not written over', async ({
  copy,
  dev,
  refusedPage: page,
}) => {
  await openEditor(page, dev, `table/${explainer}/facts.yaml`);
  await page.getByLabel('Entradas').selectOption('v3-run-cost');
  copy.replace(facts, 'value: 5.576 million', 'value: 5.578 million');
  const field = page.getByLabel('value', { exact: false });
  await field.fill('5.577 million');
  await save(page);
  await expect(page.getByRole('status')).toContainText('changed by somebody else');
  await expect(field).toHaveValue('5.577 million');
  expect(copy.read(facts)).toContain('value: 5.578 million');
});

test('no other site and no path out of content/ reaches a file through the editor', async ({
  copy,
  dev,
  request,
}) => {
  const before = contentOf(copy);
  const own = { Origin: dev.origin };
  const entry = { id: 'x', before: null, after: { term: 'x' } };
  for (const file of [
    '../package.json',
    '/etc/passwd',
    'names.yaml',
    '..%2Fx.yaml',
    `./${tables[0]}`,
  ]) {
    const data = { file, ...entry };
    const answer = await request.post(`${dev.origin}/admin/api/entry`, { headers: own, data });
    expect(answer.status(), file).toBe(404);
    const name = new URLSearchParams({ name: file });
    expect((await request.get(`${dev.origin}/admin/api/table?${name}`)).status()).toBe(404);
  }
  for (const Origin of ['https://evil.example', 'null', 'http://localhost:1']) {
    const data = { file: 'glossary.yaml', ...entry };
    const answer = await request.post(`${dev.origin}/admin/api/entry`, {
      headers: { Origin },
      data,
    });
    expect(answer.status(), Origin).toBe(403);
  }
  expect(contentOf(copy)).toEqual(before);
});

test('the built site has no editor', async ({ page }) => {
  const answer = await page.request.get('/admin/');
  expect(answer.status()).toBe(404);
  expect(existsSync('dist/admin')).toBe(false);
  const scripts = globSync('dist/**/*.{js,html}').filter((file) =>
    readFileSync(file, 'utf8').includes('admin/api'),
  );
  expect(scripts).toEqual([]);
});
