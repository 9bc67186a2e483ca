import { citations } from '../src/content/explainer/citations.ts';
import { printedFact } from './printed-fact.ts';
import { expect, explainerPages, test } from './site.ts';

const markdownOf = (address: string) => address.replace(/\/$/, '.md');

for (const { explainer, language, address } of explainerPages) {
  test(`the Markdown of ${address} has every number of the page and every source with its address`, async ({
    page,
    request,
  }) => {
    const response = await request.get(markdownOf(address));
    expect(response.headers()['content-type']).toContain('text/markdown');
    const markdown = await response.text();
    const words = flat(markdown.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, ''));

    await page.goto(address);
    const shown = await page.locator('main').evaluate((main, printedFact) => {
      const copy = main.cloneNode(true) as HTMLElement;
      // A control says its own setting; what follows from it is in the table.
      const unread = 'svg, nav, fieldset, output, [popover], .source-uses, .cite';
      for (const element of copy.querySelectorAll(unread)) element.remove();
      return {
        facts: [...copy.querySelectorAll(printedFact)].map(({ textContent }) => textContent),
        text: [...copy.querySelectorAll('.prose *')]
          .flatMap((element) => [...element.childNodes])
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent)
          .join(' '),
      };
    }, printedFact);
    expect(shown.facts.length).toBeGreaterThan(50);
    for (const fact of new Set(shown.facts.map(flat))) expect(words).toContain(fact);
    const known = new Set(numbersIn(words));
    expect(numbersIn(flat(shown.text)).filter((number) => !known.has(number))).toEqual([]);

    for (const { source, number } of citations(explainer, language)) {
      const lines = words
        .split('\n')
        .filter((line) => line.startsWith(`${number}. ${source.author}, `));
      const named = lines.find((line) => line.includes(source.title)) ?? '';
      expect(named, source.id).not.toBe('');
      if (source.url) expect(named).toContain(`(${source.url})`);
    }
  });

  test(`the Markdown of ${address} is plain: no tag and no id in braces is left`, async ({
    request,
  }) => {
    const markdown = await (await request.get(markdownOf(address))).text();
    expect(markdown).not.toMatch(/<(?!https?:)|[{}]|undefined|\[object/);
    // Every note is there, once, and something refers to it.
    for (const { id } of explainer.ledger.claims) {
      expect(markdown.split(`\n[^${id}]: `)).toHaveLength(2);
      expect(markdown).toMatch(new RegExp(`[^\\n]\\[\\^${id}\\]`));
    }
  });
}

test('llms.txt leads to every explainer in both forms and to the open data', async ({
  request,
}) => {
  const text = await (await request.get('/llms.txt')).text();
  expect(text).toMatch(/^# .+\n\n> .+/);
  const addresses = [...text.matchAll(/^- \[.+?\]\(https?:\/\/[^/]+(\/[^)]*)\)/gm)].map(
    ([, address = '']) => address,
  );
  for (const { address } of explainerPages) {
    expect(addresses).toContain(address);
    expect(addresses).toContain(markdownOf(address));
  }
  expect(addresses.some((address) => address.endsWith('facts.json'))).toBe(true);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

function flat(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, ' ').trim();
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
