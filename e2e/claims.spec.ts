import { claimId, noteId } from '../src/content/addresses/claim-id.ts';
import { idsOf } from '../src/content/explainer/outline.ts';
import { openBuilt } from './built-page.ts';
import { verdicts, verdictSigns } from './by-hand/verdicts.ts';
import { explainerPage, shortPage } from './chosen-pages.ts';
import { languages } from '../src/language/languages.ts';
import { explainerPages, expect, languageLink, test } from './site.ts';

for (const language of ['pt', 'en'] as const) {
  for (const [id, byHand] of Object.entries(verdicts)) {
    const { address } = explainerPage(id, language);

    test(`${address} gives every claim its own verdict, in words, in its note and in the list`, () => {
      const document = openBuilt(address);
      const claims = new Map(
        [...document.querySelectorAll('[data-claim]')].map((claim) => [
          claim.getAttribute('data-claim'),
          claim,
        ]),
      );
      const entries = new Map(
        [...document.querySelectorAll('.claim-list li')].map((entry) => [
          entry.querySelector('a')?.getAttribute('href'),
          entry.closest('details'),
        ]),
      );
      expect([...claims.keys()].sort()).toEqual(Object.keys(byHand).sort());
      for (const [claim, verdict] of Object.entries(byHand)) {
        const word = verdictSigns[verdict][language];
        const place = `${claim} is ${verdict}`;
        const element = claims.get(claim);
        expect(element?.getAttribute('data-verdict'), place).toBe(verdict);
        const body = document.getElementById(noteId(claim));
        expect(body?.getAttribute('aria-label')).toBe(
          `${{ pt: 'Checagem', en: 'Check' }[language]} ${claim}`,
        );
        const note = body?.closest('details');
        expect(note?.getAttribute('data-verdict'), place).toBe(verdict);
        expect(note?.querySelector('summary b')?.textContent.trim(), place).toBe(`${word}:`);
        // It stands right after the passage that has the claim.
        expect(note?.parentElement?.previousElementSibling?.contains(element ?? null)).toBe(true);
        const group = entries.get(`#${claimId(claim)}`);
        expect(group?.getAttribute('data-verdict'), place).toBe(verdict);
        expect(group?.querySelector('summary')?.textContent.trim(), place).toContain(word);
        const mark = document.querySelector(`.score-marks [href="#${claimId(claim)}"]`);
        expect(mark?.getAttribute('aria-label'), place).toContain(`${claim}. ${word}: `);
        expect(mark?.closest('li')?.getAttribute('data-verdict'), place).toBe(verdict);
      }
      // The counts beside the marks, and the marks themselves.
      for (const [verdict, sign] of Object.entries(verdictSigns)) {
        const count = Object.values(byHand).filter((each) => each === verdict).length;
        const row = document.querySelector(`.scoreboard li[data-verdict="${verdict}"]`);
        if (count === 0) expect(row).toBeNull();
        else
          expect(row?.textContent.trim().replace(/\s+/g, ' ')).toBe(`${sign[language]} ${count}`);
        expect(row?.querySelectorAll('a') ?? [], verdict).toHaveLength(count);
      }
    });
  }
}

for (const { address, explainer, language, outline, words } of explainerPages) {
  test(`${address}: the list of claims says each of them and leads to it; a term is explained in the words of the glossary`, () => {
    const document = openBuilt(address);
    const lists = document.querySelectorAll(`ol[aria-label^="${words.claims.list}"]`);
    const links = [...lists].flatMap((list) => [...list.querySelectorAll('a')]);
    const claims = idsOf(outline, 'Claim').map(explainer.ledger.claim);
    const byAddress = (entries: readonly (readonly (string | null)[])[]) =>
      entries.toSorted(([, one], [, other]) => ((one ?? '') < (other ?? '') ? -1 : 1));
    expect(byAddress(links.map((link) => [link.textContent, link.getAttribute('href')]))).toEqual(
      byAddress(claims.map(({ id, article }) => [article[language], `#${claimId(id)}`])),
    );
    for (const { id } of claims) {
      expect(document.getElementById(claimId(id))?.className, id).toBe('claim');
    }
    const glossary = openBuilt(`/${language}/${words.paths.glossary}/`);
    for (const id of idsOf(outline, 'Term')) {
      const { term, definition } = explainer.ledger.term(id);
      const card = document.getElementById(`term-${id}`)?.textContent;
      expect(card, id).toContain(term[language]);
      expect(card, id).toContain(definition[language]);
      expect(glossary.getElementById(id)?.textContent, id).toContain(definition[language]);
    }
  });
}

test.describe('with scripts off, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('checks open one by one and all at once, and a term explains itself', async ({ page }) => {
    const { address, explainer, outline, words } = shortPage;
    const { claims, term: termOf } = explainer.ledger;
    const wrong = claims.find(({ verdict }) => verdict === 'wrong');
    if (!wrong) throw new Error(`No claim of ${address} is wrong`);
    await page.goto(address);

    await test.step('each verdict has its mark', async () => {
      for (const [verdict, { mark }] of Object.entries(verdictSigns)) {
        const raised = page.locator(`.claim[data-verdict="${verdict}"] .claim-words`).first();
        const drawn = await raised.evaluate(
          (element) => getComputedStyle(element, '::after').content,
        );
        expect(drawn, verdict).toBe(`"${mark}"`);
      }
    });

    await test.step('one action leads from a wrong claim to what the sources say, a second to the source', async () => {
      const note = page.locator(`#${noteId(wrong.id)}`);
      await expect(note).toBeHidden();
      await page
        .locator('summary')
        .filter({ hasText: words.verdicts.wrong })
        .first()
        .press('Enter');
      await expect(note).toBeVisible();
      await expect(note.getByRole('link').first()).toHaveAttribute('href', /^https:/);
      // Both at one moment: the page may still be scrolling.
      const [sentence = NaN, shown = NaN] = await page.evaluate(
        (ids) => ids.map((id) => document.getElementById(id)?.getBoundingClientRect().top),
        [claimId(wrong.id), noteId(wrong.id)],
      );
      expect(shown).toBeGreaterThan(sentence);
    });

    await test.step('who audits has all checks open', async () => {
      await page.getByRole('radio', { name: words.checks.audit }).check();
      await expect(page.locator('.note-body').filter({ visible: true })).toHaveCount(claims.length);
      await page.getByRole('radio', { name: words.checks.read }).check();
      await expect(page.locator('.note-body').filter({ visible: true })).toHaveCount(1);
    });

    await test.step('a term explains itself in place', async () => {
      const [id = ''] = idsOf(outline, 'Term');
      await page.locator(`.term [popovertarget="term-${id}"]`).click();
      const card = page.locator(':popover-open').filter({ hasText: termOf(id).term.pt });
      await expect(card).toContainText(termOf(id).definition.pt);
    });
  });
});

test('audit is remembered, stands in the address and goes along to the other language; each check can be closed', async ({
  page,
}) => {
  const { address, explainer, language, words } = shortPage;
  const other = language === 'pt' ? 'en' : 'pt';
  const { length } = explainer.ledger.claims;
  const open = page.locator('.claim-note[open]');
  await page.goto(address);
  await expect(open).toHaveCount(0);
  await page.getByRole('radio', { name: words.checks.audit }).check();
  await expect(open).toHaveCount(length);
  expect(new URL(page.url()).searchParams.get('mode')).toBe('audit');
  await open.first().locator('summary').click();
  await expect(open).toHaveCount(length - 1);

  await languageLink(page, language, other).click();
  await expect(
    page.getByRole('radio', { name: languages[other].words.checks.audit }),
  ).toBeChecked();
  expect(new URL(page.url()).searchParams.get('mode')).toBe('audit');
  await expect(open).toHaveCount(length);

  await page.goto(address);
  await expect(page.getByRole('radio', { name: words.checks.audit })).toBeChecked();
  // What the address says weighs more; what it cannot mean is passed over.
  await page.goto(`${address}?mode=read`);
  await expect(open).toHaveCount(0);
  await page.goto(`${address}?mode=%00`);
  await expect(open).toHaveCount(length);
});

test('the marks of the scoreboard are one stop of the Tab key; arrows go from mark to mark', async ({
  page,
}) => {
  await page.goto(shortPage.address);
  // Where a text has nothing in brief, the scoreboard leaves no hole beside it: it stands where the text does.
  const left = (selector: string) =>
    page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().left));
  expect(await left('.scoreboard')).toBe(await left('h1'));
  const marks = page.locator('.score-marks a');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: shortPage.words.checks.read })).toBeFocused();
});
