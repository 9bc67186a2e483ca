import { JSDOM } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';
import { knownState } from './known-state.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const figure = `<figure data-chart="kv-cache">
  <input type="range" name="context"><input type="radio" name="fleet" value="count">
</figure>`;

/** The known part of the address of a page that has these elements. */
function stateAt(search: string, body: string): string {
  const { window } = new JSDOM(`<body>${body}<input name="email">`, {
    url: `https://site.example/pt/${search}#money-2`,
  });
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  return knownState();
}

it.each([
  ['?utm_source=x&fbclid=y', ''],
  ['', ''],
  ['?utm_source=x&context=8&fbclid=y&fleet=compute', '?context=8&fleet=compute'],
  ['?email=a&hours=1000', ''],
])('a shared address keeps of %s what the figures of the page know: "%s"', (search, known) => {
  expect(stateAt(search, figure)).toBe(known);
});

it.each([
  ['once it is opened', '<calculator-form><input name="hours"></calculator-form>'],
  ['before', '<calculator-here data-fields="hours rate"></calculator-here>'],
])('and what the calculator knows, where the page has it, %s', (_, calculator) => {
  expect(stateAt('?gclid=1&hours=30840000.5&context=8', figure + calculator)).toBe(
    '?hours=30840000.5&context=8',
  );
});
