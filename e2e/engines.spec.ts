import { expect, test } from '@playwright/test';
import type { Engine, EnginePage } from './engines/engine.ts';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';
import { serveSandboxed } from './sandbox-server.ts';
import { explainerPages, pages } from './site.ts';
import { lostByFinding, lostBySelecting } from './whole-sentences.ts';

// What is looked at in one engine is not looked at: each of the others opens the pages that readers meet most.
const engines: Readonly<Record<string, Engine | undefined>> = { Firefox: firefox, WebKit: webkit };

// One of each kind that has figures, in the first language; an explainer in every one.
const [first] = explainerPages;
const embed = pages.find(({ address }) =>
  address.includes(`/embed/${first?.explainer.id}/kv-cache/`),
);
const calculator = pages.find(({ address }) => /\/(calculadora|calculator)\//.test(address));

for (const [name, engine] of Object.entries(engines)) {
  if (!engine) {
    // Once, not in each worker.
    if (process.env['TEST_WORKER_INDEX'] === undefined) {
      process.stdout.write(`${name} is not installed: its tests are left out.\n`);
    }
    continue;
  }

  test(`${name} shows the explainers, the calculator and a figure for other sites`, async ({
    baseURL,
  }) => {
    const page = await engine.open();
    const sandbox = await serveSandboxed();
    const at = (address: string) => `${baseURL}${address}`;
    try {
      for (const width of [390, 1280]) {
        await page.resize(width);
        for (const address of [
          ...explainerPages.map((explainer) => explainer.address),
          ...[calculator, embed].map((other) => other?.address ?? ''),
        ]) {
          await test.step(`${address} at ${width} px`, async () => {
            await page.goto(at(address));
            expect(await page.evaluate(sideways), 'sideways scroll in px').toBeLessThanOrEqual(0);
            expect(await page.evaluate(flatFigures), 'figures without height').toEqual([]);
            expect(await page.evaluate(unmarked), 'what has lost its underline').toEqual([]);
            if (width === 390) {
              expect(await page.evaluate(strayLines), 'lines that begin with , . ; :').toEqual([]);
            }
            expect(await page.evaluate(small), 'buttons lower than 24 px').toEqual([]);
          });
        }
      }
      for (const { address, otherAddress, other } of explainerPages) {
        await test.step(`${address}: what is selected is the sentence, and it is found as a whole`, async () => {
          await page.resize(390);
          await page.goto(at(address));
          expect(await page.evaluate(lostBySelecting), 'not selected').toEqual([]);
          expect(await page.evaluate(lostByFinding), 'not found').toEqual([]);
          // In a wide window the notes stand in the margin, amid their sentences.
          await page.resize(1280);
          expect(await page.evaluate(lostBySelecting), 'not selected, 1280 px wide').toEqual([]);
        });
        await test.step(`${address}: a card opens, and the language switch leads on`, async () => {
          await page.goto(at(address));
          await openCard(page, 'article .fact button');
          await openCard(page, 'article .term button');
          await page.click(`header a[hreflang^="${other}"]`);
          // Not an expect.poll: a question asked while the page leaves is an error.
          await expect(async () => {
            expect(await page.evaluate('location.pathname')).toBe(otherAddress);
          }).toPass();
        });
      }
      await test.step('a figure without an origin of its own, as in a sandboxed frame', async () => {
        await page.goto(`${sandbox.origin}/alone${embed?.address ?? ''}`);
        await expect
          .poll(() => page.evaluate(sandboxed))
          .toEqual({
            origin: 'null',
            ready: true,
            styled: true,
            letters: true,
          });
        await page.evaluate(moveSlider);
        expect(await page.evaluate(output)).toMatch(/^131\D?072/);
      });
      expect(page.noise(), 'a quiet page').toEqual([]);
    } finally {
      sandbox.end();
      await page.close();
    }
  });
}

const sandboxed = `({
  origin: window.origin,
  ready: document.querySelector('figure[data-ready]') !== null,
  styled: getComputedStyle(document.querySelector('.figure-title')).fontWeight === '600',
  letters: [...document.fonts].some(({ family, status }) => family.includes('Instrument Sans') && status === 'loaded'),
})`;

const moveSlider = `(() => {
  const slider = document.querySelector('input[name="context"]');
  slider.value = slider.max;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

const output = `document.querySelector('figure output').textContent.trim()`;

const sideways = 'document.documentElement.scrollWidth - innerWidth';

const flatFigures = `[...document.querySelectorAll('figure[data-chart]')]
  .filter((figure) => ![...figure.querySelectorAll('svg')].some((svg) => svg.getBoundingClientRect().height > 80))
  .map((figure) => figure.id)`;

// Numbers, terms, links in the text; the current page and language.
const unmarked = `[...document.querySelectorAll('article .fact, article .term, .prose p a, .prose .claim-note a, header [aria-current], .site-pages [aria-current]')]
  .filter((mark) => getComputedStyle(mark).textDecorationLine !== 'underline')
  .map((mark) => mark.textContent)`;

// Every sign that ends something stands on the line of what it ends: at the left edge there is none, with all notes and sources open.
// What follows an open note begins a line, whatever it is.
const strayLines = `(() => {
  for (const box of document.querySelectorAll('.claim-toggle input')) box.checked = true;
  for (const part of document.querySelectorAll('.figure-sources')) part.open = true;
  const found = [];
  for (const block of document.querySelectorAll('.prose p, .note-text, .note-sources')) {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let before;
    let noteBefore;
    while (texts.nextNode()) {
      const { data } = texts.currentNode;
      if (texts.currentNode.parentElement.closest('button')) continue;
      const isShown = data.trim() !== '' && texts.currentNode.parentElement.getClientRects().length > 0;
      if (!isShown) continue;
      const note = texts.currentNode.parentElement.closest('.claim-note');
      if (note !== noteBefore) before = undefined;
      noteBefore = note;
      const rectOf = (at) => {
        const range = document.createRange();
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + 1);
        return range.getClientRects()[0];
      };
      for (let at = 0; at < data.length; at += 1) {
        if (data[at].trim() === '') continue;
        const rect = rectOf(at);
        if (!rect) continue;
        const isLower = before && rect.top > before.top + 0.75 * before.height;
        if (isLower && /[,.;:]/.test(data[at])) found.push(block.textContent.trim().slice(0, 30) + ' … ' + data.slice(at, at + 20));
        before = rect;
      }
    }
  }
  return found;
})()`;

const small = `[...document.querySelectorAll('article .card-button')]
  .filter((button) => button.checkVisibility() && button.getBoundingClientRect().height < 24)
  .map((button) => button.ariaLabel)`;

/** Opens the first card of a kind and closes it again, by the button that opens it. */
async function openCard(page: EnginePage, button: string): Promise<void> {
  const open = `document.querySelectorAll('[popover]:popover-open').length`;
  await page.click(button);
  await expect.poll(() => page.evaluate(open)).toBe(1);
  await page.click(button);
  await expect.poll(() => page.evaluate(open)).toBe(0);
}
