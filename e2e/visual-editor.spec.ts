import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test as copyTest, type WrittenCopy } from './dev-copy.ts';
import { contentOf } from './project-copy.ts';
import { built, expect } from './site.ts';

const explainer = 'lighthouse-lamps';
const facts = `content/${explainer}/facts.yaml`;
const portuguese = `content/${explainer}/pt.mdx`;
const twin = `content/${explainer}/en.mdx`;

const test = copyTest.extend<{ refusedPage: Page }>({
  // A page of its own: the browser's console tells of each save that is refused.
  refusedPage: async ({ browser }, use) => {
    const page = await browser.newPage({ locale: 'pt-BR' });
    await use(page);
    await page.close();
  },
});
test.use({ locale: 'pt-BR' });

// One dev server for all, so one after the other.
test.describe.configure({ mode: 'default' });

/** Opens the editor at a text or table and waits until it is shown. */
async function openEditor(page: Page, copy: WrittenCopy, place: string): Promise<void> {
  await page.goto(`${copy.dev.origin}/admin/#${place}`);
  await expectShown(page, place);
}

async function expectShown(page: Page, place: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2 })).toContainText(place.replace(/^\w+\//, ''));
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Salvar' }).click();
}

test('every file opens in the editor, without a request to another site, with labels, and is saved as it was', async ({
  copy,
  page,
}) => {
  const before = contentOf(copy);
  const texts = globSync('content/*/pt.mdx', { cwd: copy.root }).map(
    (file) => `text/${file.split('/')[1]}`,
  );
  const tables = globSync('content/**/*.yaml', { cwd: copy.root })
    .map((file) => file.replace('content/', ''))
    .filter((file) => file !== 'names.yaml');
  const places = [...texts, ...tables.map((file) => `table/${file}`)];
  expect(places.length).toBeGreaterThan(10);
  await openEditor(page, copy, places[0] ?? '');
  const files = page.getByRole('navigation', { name: 'Arquivos' }).getByRole('link');
  await expect(files).toHaveCount(places.length);
  for (const place of places) {
    await files.and(page.locator(`[href="#${place}"]`)).click();
    await expectShown(page, place);
    await save(page);
    await expect(page.getByRole('status')).toHaveText('Nada mudou.');
    if (place === `text/${explainer}` || place === `table/${explainer}/claims.yaml`) {
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  }
  const api = `${copy.dev.origin}/admin/api`;
  const headers = { Origin: copy.dev.origin };
  for (const file of tables) {
    const name = new URLSearchParams({ name: file });
    const table = await page.request.get(`${api}/table?${name}`);
    const { entries } = (await table.json()) as { entries: Record<string, object> };
    const [id, entry] = Object.entries(entries)[0] ?? [];
    if (id === undefined) continue;
    const data = { file, id, before: entry, after: entry };
    const saved = await page.request.post(`${api}/entry`, { headers, data });
    expect(await saved.json(), file).toEqual({ problems: [] });
  }
  expect(contentOf(copy)).toEqual(before);
});

test('a paragraph changed in the editor, with a tag put in by keyboard, changes alone; a mistake is told beside it', async ({
  copy,
  refusedPage: page,
}) => {
  const before = copy.read(portuguese);
  const inEnglish = copy.read(twin);
  await openEditor(page, copy, `text/${explainer}`);
  const field = page.getByLabel('lamp 2 · Português');
  const paragraph = await field.inputValue();
  expect(before).toContain(paragraph);

  await field.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Custou 777 ');
  await page.getByLabel('Tag').selectOption('Fact');
  await page.getByRole('combobox', { name: 'Id' }).fill('tower-price');
  await page.getByRole('button', { name: 'Inserir no texto' }).press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('.');
  await page.keyboard.press('Control+s');
  const report = page.getByRole('status');
  await expect(report).toContainText('"777" is typed into the text');
  await expect(field).toBeFocused();
  const typed = `${paragraph} Custou 777 <Fact id="tower-price" />.`;
  expect(copy.read(portuguese)).toBe(before.replace(paragraph, typed));

  await field.fill(`${paragraph} <Fact id="tower-price"`);
  await save(page);
  await expect(report).toContainText('Não foi salvo');
  await expect(field).toHaveValue(`${paragraph} <Fact id="tower-price"`);
  expect(copy.read(portuguese)).toBe(before.replace(paragraph, typed));

  await field.fill(paragraph);
  await save(page);
  await expect(report).toHaveText('Salvo. O conteúdo está em ordem.');
  expect(copy.read(portuguese)).toBe(before);
  expect(copy.read(twin)).toBe(inEnglish);
});

test('a figure is a form of its own: a title and a row changed in the editor change alone', async ({
  copy,
  page,
}) => {
  const file = `content/${explainer}/figures/bars.yaml`;
  const before = copy.read(file);
  await openEditor(page, copy, `table/${explainer}/figures/bars.yaml`);
  await expect(page.getByRole('button', { name: 'Remover' })).toHaveCount(0);
  const title = page.getByRole('group', { name: 'title', exact: true });
  await title.getByLabel('English').fill('The lens costs nearly as much as the tower');
  const row = page.getByRole('group', { name: 'rows 4' });
  await row.getByRole('group', { name: 'label' }).getByLabel('Português').fill('Dez anos de luz');
  await row.getByRole('group', { name: 'label' }).getByLabel('English').fill('Ten years of light');
  await save(page);
  await expect(page.getByRole('status')).toHaveText('Salvo. O conteúdo está em ordem.');
  expect(copy.read(file)).toBe(
    `${before.replace(' & far more than the light', '')}    label: { pt: 'Dez anos de luz', en: 'Ten years of light' }\n`,
  );
});

test('a field of a fact changed in the editor changes alone; a new entry comes last and can be removed', async ({
  copy,
  page,
}) => {
  const before = copy.read(facts);
  await openEditor(page, copy, `table/${explainer}/facts.yaml`);
  await page.getByLabel('Entradas').selectOption('tower-price');
  await page.getByLabel('value', { exact: false }).fill('1.5 million');
  await save(page);
  await expect(page.getByRole('status')).toContainText('Salvo');
  const changed = before.replace('value: 1 million', 'value: 1.5 million');
  expect(copy.read(facts)).toBe(changed);

  const glossary = copy.read('content/glossary.yaml');
  await openEditor(page, copy, 'table/glossary.yaml');
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
  refusedPage: page,
}) => {
  await openEditor(page, copy, `table/${explainer}/facts.yaml`);
  await page.getByLabel('Entradas').selectOption('tower-price');
  copy.replace(facts, 'value: 1 million', 'value: 2 million');
  const field = page.getByLabel('value', { exact: false });
  await field.fill('1.5 million');
  await save(page);
  await expect(page.getByRole('status')).toContainText('changed by somebody else');
  await expect(field).toHaveValue('1.5 million');
  expect(copy.read(facts)).toContain('value: 2 million');
});

test('no other site and no path out of content/ reaches a file through the editor', async ({
  copy,
  request,
}) => {
  const before = contentOf(copy);
  const own = { Origin: copy.dev.origin };
  const entry = { id: 'x', before: null, after: { term: 'x' } };
  for (const file of [
    '../package.json',
    '/etc/passwd',
    'names.yaml',
    '..%2Fx.yaml',
    './glossary.yaml',
  ]) {
    const data = { file, ...entry };
    const answer = await request.post(`${copy.dev.origin}/admin/api/entry`, { headers: own, data });
    expect(answer.status(), file).toBe(404);
    const name = new URLSearchParams({ name: file });
    expect((await request.get(`${copy.dev.origin}/admin/api/table?${name}`)).status()).toBe(404);
  }
  for (const Origin of ['https://evil.example', 'null', 'http://localhost:1']) {
    const data = { file: 'glossary.yaml', ...entry };
    const answer = await request.post(`${copy.dev.origin}/admin/api/entry`, {
      headers: { Origin },
      data,
    });
    expect(answer.status(), Origin).toBe(403);
  }
  expect(contentOf(copy)).toEqual(before);
});

test('the built site has no editor and no page of those who write', async ({ page }) => {
  expect((await page.request.get('/admin/')).status()).toBe(404);
  expect(existsSync(`${built}/admin`)).toBe(false);
  expect(existsSync(`${built}/dev`)).toBe(false);
  const told = globSync(`${built}/**/*.{js,html}`).filter((file) =>
    /admin\/api|left-to-do/.test(readFileSync(file, 'utf8')),
  );
  expect(told).toEqual([]);
});
