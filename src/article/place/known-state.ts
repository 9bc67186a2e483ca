/**
 * The part of this page's address after "?" that the page itself knows, "" or with its "?": the state of its figures, of
 * the calculator, of reading and of search. What others hang onto an address (utm_source, fbclid) is not passed on. Nothing is imported for it: every
 * page loads it, and a shared file that does not come would take the rest of the page's scripts down.
 */
export function knownState(): string {
  const controls = document.querySelectorAll<HTMLInputElement>(
    ':is(figure[data-chart], calculator-form, reading-mode, find-numbers) input[name]',
  );
  // A text has the calculator's form once it is opened; before that it says what the form will know.
  const toCome = document.querySelector<HTMLElement>('calculator-here')?.dataset['fields'] ?? '';
  const names = new Set([...Array.from(controls, ({ name }) => name), ...toCome.split(' ')]);
  const known = [...new URLSearchParams(location.search)].filter(([name]) => names.has(name));
  return known.length > 0 ? `?${new URLSearchParams(known)}` : '';
}
