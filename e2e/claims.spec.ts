import { claimId } from '../src/content/addresses/claim-id.ts';
import { idsOf } from '../src/content/explainer/outline.ts';
import { openBuilt } from './built-page.ts';
import { verdicts, verdictSigns } from './by-hand/verdicts.ts';
import { explainerPage, shortPage } from './chosen-pages.ts';
import { explainerPages, expect, test } from './site.ts';

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
          entry,
        ]),
      );
      expect([...claims.keys()].sort()).toEqual(Object.keys(byHand).sort());
      for (const [claim, verdict] of Object.entries(byHand)) {
        const word = verdictSigns[verdict][language];
        const place = `${claim} is ${verdict}`;
        const element = claims.get(claim);
        const name = `${{ pt: 'Checagem', en: 'Check' }[language]} ${claim}: ${word}`;
        expect(element?.getAttribute('data-verdict'), place).toBe(verdict);
        expect(element?.querySelector('input')?.getAttribute('aria-label')).toBe(name);
        expect(element?.querySelector('.claim-note')?.getAttribute('aria-label')).toBe(name);
        expect(element?.querySelector('.note-verdict')?.textContent.trim(), place).toBe(word);
        const entry = entries.get(`#${claimId(claim)}`);
        expect(entry?.getAttribute('data-verdict'), place).toBe(verdict);
        expect(entry?.querySelector('.claim-list-verdict')?.textContent.trim(), place).toBe(word);
      }
      // The counts beside the dots, and the dots themselves.
      for (const [verdict, sign] of Object.entries(verdictSigns)) {
        const count = Object.values(byHand).filter((each) => each === verdict).length;
        const row = document.querySelector(`.verdict-rows p[data-verdict="${verdict}"]`);
        expect(row?.textContent.replaceAll(/\s/g, '')).toBe(
          `${sign[language].replaceAll(' ', '')}${count}`,
        );
        const dots = document.querySelectorAll(`.verdict-rows g[data-verdict="${verdict}"] circle`);
        expect(dots, verdict).toHaveLength(count);
      }
    });
  }
}

for (const { address, explainer, language, outline, words } of explainerPages) {
  test(`${address}: the list of claims says each of them and leads to it; a term is explained in the words of the glossary`, () => {
    const document = openBuilt(address);
    const list = document.querySelector(`ol[aria-label="${words.claims.list}"]`);
    const links = [...(list?.querySelectorAll('a') ?? [])];
    const claims = idsOf(outline, 'Claim').map(explainer.ledger.claim);
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      claims.map(({ id, article }) => [article[language], `#${claimId(id)}`]),
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

  test('checks open one by one and all at once, the list of claims filters, and a term explains itself', async ({
    page,
  }) => {
    const { address, explainer, outline, words } = shortPage;
    const { claims, term: termOf } = explainer.ledger;
    const byVerdict = (wanted: string) => claims.filter(({ verdict }) => verdict === wanted);
    const [wrong] = byVerdict('wrong');
    if (!wrong) throw new Error(`No claim of ${address} is wrong`);
    await page.goto(address);

    await test.step('each verdict has its mark', async () => {
      for (const [verdict, { mark }] of Object.entries(verdictSigns)) {
        const label = page.locator(`.claim[data-verdict="${verdict}"] label .verdict-mark`).first();
        const drawn = await label.evaluate(
          (element) => getComputedStyle(element, '::before').content,
        );
        expect(drawn, verdict).toBe(`"${mark}"`);
      }
    });

    await test.step('one action leads from a wrong claim to what the sources say, a second to the source', async () => {
      const claim = page.locator(`[data-claim="${wrong.id}"]`);
      const note = claim.getByRole('note');
      await expect(note).toBeHidden();
      await claim.getByRole('checkbox').press('Space');
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

    await test.step('all checks open at once, and hide at once', async () => {
      await page.getByRole('radio', { name: words.checks.open }).check();
      await expect(page.getByRole('note').filter({ visible: true })).toHaveCount(
        claims.length + idsOf(outline, 'Aside').length,
      );
      await page.getByRole('radio', { name: words.checks.hidden }).check();
      await expect(page.locator('.claim-note').filter({ visible: true })).toHaveCount(0);
    });

    await test.step('the list of claims filters by verdict', async () => {
      const entries = page.getByRole('list', { name: words.claims.list }).getByRole('listitem');
      const { length } = byVerdict('wrong');
      await expect(entries.filter({ visible: true })).toHaveCount(claims.length);
      await page.getByRole('radio', { name: `${words.verdicts.wrong} ${length}` }).check();
      await expect(entries.filter({ visible: true })).toHaveCount(length);
    });

    await test.step('a term explains itself in place', async () => {
      const [id = ''] = idsOf(outline, 'Term');
      await page.locator(`.term [popovertarget="term-${id}"]`).click();
      const card = page.locator(':popover-open').filter({ hasText: termOf(id).term.pt });
      await expect(card).toContainText(termOf(id).definition.pt);
    });
  });
});
