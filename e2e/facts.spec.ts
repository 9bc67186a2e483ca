import { figureFacts } from '../src/content/figure-files/figure-sources.ts';
import { figuresOf } from '../src/content/explainer/outline.ts';
import { printedFacts } from '../src/content/explainer/printed-facts.ts';
import { formatFact } from '../src/content/numbers/numbers.ts';
import { factForms } from '../src/content/vocabulary.ts';
import { openBuilt } from './built-page.ts';
import { lighthouseCards, lighthouseNumbers } from './by-hand/lighthouse-facts.ts';
import { explainerPage, shortPage, twinOf } from './chosen-pages.ts';
import { explainerPages, expect, test, type TestedExplainer } from './site.ts';
import { lostByFinding, lostBySelecting } from './whole-sentences.ts';

interface PrintedFact {
  readonly id: string;
  readonly text: string;
  /** The chart it stands in, or "" in prose. */
  readonly chart: string;
  readonly place: string;
}

/** Every number of the ledger that the page prints, with white space as a reader sees it. */
function readFacts({ address }: TestedExplainer): readonly PrintedFact[] {
  return [...openBuilt(address).querySelectorAll('[data-fact]')].map((element) => ({
    id: element.getAttribute('data-fact') ?? '',
    text: asSeen(element.textContent),
    chart:
      element.closest('[data-chart]')?.getAttribute('data-chart') ??
      element.closest('.calculator')?.id ??
      '',
    place: element.closest('table') ? 'table' : element.closest('svg') ? 'drawing' : 'text',
  }));
}

const asSeen = (text = '') => text.replace(/\s+/g, ' ').trim();

const inOrder = (ids: Iterable<string>) => [...new Set(ids)].sort();

for (const language of ['pt', 'en'] as const) {
  const lighthouse = explainerPage('lighthouse-lamps', language);

  test(`${lighthouse.address} prints its numbers as they are said in its language`, () => {
    const inText = readFacts(lighthouse).filter(({ chart }) => chart === '');
    for (const [id, texts] of Object.entries(lighthouseNumbers)) {
      const printed = inText.filter((fact) => fact.id === id).map(({ text }) => text);
      expect(inOrder(printed), id).toEqual(inOrder(texts[language]));
    }
  });

  test(`${lighthouse.address}: the card of a number says its kind, what it counts, and whence it comes`, () => {
    const document = openBuilt(lighthouse.address);
    for (const [id, lines] of Object.entries(lighthouseCards)) {
      const number = document.querySelector(`[data-fact="${id}"] button`);
      const card = document.getElementById(number?.getAttribute('popovertarget') ?? '');
      if (!card) throw new Error(`No card opens from ${id}`);
      const told = [...card.querySelectorAll(':scope > p, dl > div, :scope > a')].map((line) => {
        const said = [...line.querySelectorAll('dd')]
          .map(({ textContent }) => textContent)
          .join('; ');
        if (said) return asSeen(`${line.querySelector('dt')?.textContent}: ${said}`);
        const leads = line.getAttribute('href');
        return asSeen(line.textContent) + (leads ? ` → ${leads}` : '');
      });
      expect(told, id).toEqual(lines[language]);
    }
  });
}

for (const explained of explainerPages) {
  const { address, explainer, language, outline } = explained;

  test(`${address} prints every number as the ledger has it, and every number that its text names`, () => {
    const printed = readFacts(explained);
    for (const { id, text, chart, place } of printed) {
      const fact = explainer.ledger.fact(id);
      const forms = factForms.map((form) => asSeen(formatFact(fact, language, form)));
      expect(forms, `${id} in the ${place} of ${chart || 'the prose'}`).toContain(text);
    }
    const inText = printed.filter(({ chart }) => chart === '').map(({ id }) => id);
    expect(inText.length).toBeGreaterThan(10);
    expect(inOrder(inText)).toEqual(inOrder(printedFacts(explainer, language)));
  });

  test(`${address} has in the table of each chart every number of its drawing`, () => {
    const printed = readFacts(explained);
    for (const id of figuresOf(outline)) {
      const at = (place: string) =>
        printed.filter((fact) => fact.chart === id && fact.place === place).map((fact) => fact.id);
      if (figureFacts(id, explainer.ledger).length > 0) {
        expect(at('drawing').length, id).toBeGreaterThan(0);
      }
      const inRows = at('table');
      const table = asSeen(openBuilt(address).querySelector(`#${id} table`)?.textContent);
      for (const fact of at('drawing')) {
        if (inRows.includes(fact)) continue;
        // What holds for a whole column stands in its heading, what is said in words in a cell of words.
        const text = asSeen(formatFact(explainer.ledger.fact(fact), language));
        expect(table, `${id}: ${fact}`).toContain(text);
      }
      expect(figureFacts(id, explainer.ledger), id).toEqual(expect.arrayContaining(inRows));
    }
  });

  test(`${address} shows in its charts the same numbers as its twin`, () => {
    const inCharts = (one: TestedExplainer) =>
      readFacts(one)
        .filter(({ chart }) => chart !== '')
        .map(({ id, chart, place }) => `${id} in the ${place} of ${chart}`);
    const own = inCharts(explained);
    expect(own.length).toBeGreaterThan(figuresOf(outline).length);
    expect(own).toEqual(inCharts(twinOf(explained)));
  });
}

test('a passage is copied and found with its numbers and terms, and its address leads to it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(shortPage.address);
  expect(await page.evaluate(lostBySelecting)).toEqual([]);
  expect(await page.evaluate(lostByFinding)).toEqual([]);
  // In a wide window the notes stand in the margin, amid their sentences.
  await page.setViewportSize({ width: 1280, height: 844 });
  expect(await page.evaluate(lostBySelecting)).toEqual([]);
  const sentence = page.locator('.prose > p:has(.fact)').first();
  const words = asSeen(await sentence.innerText()).split('. ')[0] ?? '';
  await page.goto('about:blank');
  await page.goto(`${shortPage.address}#:~:text=${encodeURIComponent(words)}`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test("a number's and a term's card opens by click, and its own button closes it", async ({
  page,
}) => {
  const { close } = shortPage.words.explainer;
  await page.goto(shortPage.address);
  for (const mark of ['.fact', '.term']) {
    const button = page.locator(mark).getByRole('button').first();
    await button.click();
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    await card.getByRole('button', { name: close }).press('Enter');
    await expect(card).toBeHidden();
  }
});

test("Escape puts a number's card away and returns to the number", async ({ page }) => {
  await page.goto(shortPage.address);
  const button = page.locator('[data-fact]').getByRole('button').first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(':popover-open')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(':popover-open')).toBeHidden();
  await expect(button).toBeFocused();
});
