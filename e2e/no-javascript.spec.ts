import { closedSection } from '../src/content/comments/closed-section.ts';
import { openBuilt } from './built-page.ts';
import { explainerPages, expect, isOnce, languageLink, test } from './site.ts';
import { noteId } from '../src/content/addresses/claim-id.ts';
import { figuresOf, idsOf } from '../src/content/explainer/outline.ts';
import { citation } from '../src/content/ledger/citation.ts';

test.use({ javaScriptEnabled: false });

for (const { address, words, language, explainer, outline } of explainerPages) {
  test(`${address} has every section without a script, and the contents lead there`, () => {
    const page = openBuilt(address);
    const contents = page.querySelector('details.contents');
    expect(contents?.querySelector('summary')?.textContent).toBe(words.explainer.contents);
    const closed = closedSection(explainer, language);
    for (const { id, title } of outline.sections.filter((section) => section.id !== closed)) {
      expect(page.getElementById(id)?.textContent).toContain(title);
      const link = contents?.querySelector(`a[href="#${id}"]`);
      expect(link?.textContent.trim()).toBe(title);
    }
    // Where comments are closed and there are none, their section is a line.
    if (closed !== undefined) {
      expect(page.getElementById(closed)?.textContent.trim()).toBe(words.comments.closed);
      expect(contents?.querySelector(`a[href="#${closed}"]`)).toBeNull();
    }
  });
}

// What opens and closes does so by the same markup in every language.
for (const explainerPage of explainerPages.filter(isOnce)) {
  const { address, otherAddress, other, language, words, outline, explainer } = explainerPage;
  const { ledger } = explainer;

  test(`${address} with scripts off opens its tables, answers and cards, and leads to its twin`, async ({
    page,
  }) => {
    await page.goto(address);

    await test.step('every section can be seen', async () => {
      const closed = closedSection(explainer, language);
      for (const { title } of outline.sections.filter(({ id }) => id !== closed)) {
        await expect(
          page.getByRole('heading', { level: 2, name: title, exact: true }),
        ).toBeVisible();
      }
    });

    await test.step('every chart and, on request, its table', async () => {
      for (const id of figuresOf(outline)) {
        const figure = page.locator(`figure[data-chart="${id}"]`);
        await expect(figure.getByRole('img').first(), id).toBeVisible();
        await expect(figure.getByRole('table'), id).toBeHidden();
        await figure.getByText(words.figure.table, { exact: true }).click();
        await expect(figure.getByRole('table'), id).toBeVisible();
      }
    });

    await test.step('every answer opens and closes', async () => {
      for (const id of idsOf(outline, 'Question')) {
        const answer = page.locator(`#${id}`);
        const title = outline.tags.find(({ attributes }) => attributes['id'] === id)?.attributes[
          'title'
        ];
        const question = page.getByRole('heading', { name: (title ?? '').replaceAll("'", '’') });
        await expect(answer).toBeHidden();
        await question.click();
        await expect(answer).toBeVisible();
        await question.click();
        await expect(answer).toBeHidden();
      }
    });

    await test.step('the source of a number after a click and after a keypress', async () => {
      const printed = page.locator('.prose [data-fact]:has(button)').first();
      const fact = ledger.fact((await printed.getAttribute('data-fact')) ?? '');
      const card = page.locator(':popover-open').filter({ hasText: fact.label[language] });
      const button = printed.getByRole('button');

      await button.click();
      await expect(card).toBeVisible();
      for (const id of fact.sources) {
        const source = ledger.source(id);
        const link = card.getByRole('link', { name: citation(source) });
        await expect(link).toHaveAttribute('href', source.url ?? '');
      }
      // A tap beside it puts it away.
      await page.mouse.click(5, 400);
      await expect(card).toBeHidden();

      for (const key of ['Enter', 'Space']) {
        await button.press(key);
        await expect(card).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(card).toBeHidden();
      }
    });

    await test.step('the same page in the other language', async () => {
      await languageLink(page, language, other).click();
      await expect(page).toHaveURL(otherAddress);
    });
  });

  test(`${address} with scripts off shows a line of every check, which opens by tap and by key`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    for (const { id, verdict } of ledger.claims) {
      const note = page.locator('details').filter({ has: page.locator(`#${noteId(id)}`) });
      const line = note.locator('summary').first();
      await expect(line).toContainText(words.verdicts[verdict]);
      await expect(page.locator(`#${noteId(id)}`)).toBeHidden();
      await line.press('Enter');
      await expect(page.locator(`#${noteId(id)}`)).toBeVisible();
    }
    const last = page.locator('.claim-note').last();
    await last.locator('summary').click();
    await expect(last.locator('.note-body')).toBeHidden();
  });
}
