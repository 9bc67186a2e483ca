import { claimId } from '../src/content/addresses/claim-id.ts';
import { idsOf } from '../src/content/explainer/outline.ts';
import { explainerPages, expect, test } from './site.ts';

for (const { address, explainer, language, outline, words } of explainerPages) {
  const { claims } = explainer.ledger;

  test.describe(`${address} with scripts off`, () => {
    test.use({ javaScriptEnabled: false });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 360, height: 740 } });

      test('one action leads from the wrong claim on R1 to what the papers say, a second to the paper', async ({
        page,
      }) => {
        await page.goto(address);
        const claim = page.locator(`#${claimId('C11')}`);
        await claim.getByRole('checkbox').press('Space');
        const note = claim.getByRole('note');
        await expect(note).toBeVisible();
        await expect(note).toHaveAccessibleName(new RegExp(words.verdicts.wrong));
        await expect(note.getByRole('link').first()).toHaveAttribute('href', /^https:/);
        // Both at one moment: the page may still be scrolling.
        const [sentence, shown] = await claim.evaluate((element) =>
          ['.claim-words', '[role="note"]'].map((part) =>
            element.querySelector(part)?.getBoundingClientRect().toJSON(),
          ),
        );
        expect(shown?.top).toBeGreaterThanOrEqual(sentence?.bottom - 1);
      });

      test('all checks open at once, and hide at once', async ({ page }) => {
        await page.goto(address);
        await page.getByRole('radio', { name: words.checks.open }).check();
        await expect(page.getByRole('note').filter({ visible: true })).toHaveCount(
          claims.length + idsOf(outline, 'Aside').length,
        );
        await page.getByRole('radio', { name: words.checks.hidden }).check();
        await expect(page.locator('.claim-note').filter({ visible: true })).toHaveCount(0);
      });
    });

    test('the list of claims filters by verdict and leads to each claim', async ({ page }) => {
      await page.goto(address);
      const list = page.getByRole('list', { name: words.claims.list });
      await expect(list.getByRole('listitem')).toHaveCount(claims.length);
      const wrong = claims.filter(({ verdict }) => verdict === 'wrong');
      await page.getByRole('radio', { name: `${words.verdicts.wrong} ${wrong.length}` }).check();
      await expect(list.getByRole('listitem').filter({ visible: true })).toHaveCount(wrong.length);
      for (const { id, article } of wrong) {
        const link = list.getByRole('link', { name: article[language] });
        await expect(link).toHaveAttribute('href', `#${claimId(id)}`);
        await expect(page.locator(`#${claimId(id)}`)).toHaveClass('claim');
      }
    });

    test('a term explains itself in place, in the words of the glossary', async ({ page }) => {
      await page.goto(address);
      const { term, definition } = explainer.ledger.term('mla');
      await page.locator('button.term[popovertarget="term-mla"]').click();
      const card = page.locator(':popover-open').filter({ hasText: term[language] });
      await expect(card).toContainText(definition[language]);
      const glossary = words.paths.glossary;
      await page.goto(`/${language}/${glossary}/#mla`);
      await expect(page.locator('#mla')).toContainText(definition[language]);
    });
  });
}
