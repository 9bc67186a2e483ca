/** A number in a sentence, which opens the card of its fact. */
export const factInText = 'span:has(> .unbroken > .fact)';

/** Every number of the ledger on a page: in a figure it says its fact. */
export const printedFact = `[data-fact], ${factInText}`;

/** Takes such an element and gives the id of its fact. Runs in the page. */
export function factIdOf(element: Element): string {
  const card = element.querySelector('.fact')?.getAttribute('popovertarget');
  return element.getAttribute('data-fact') ?? card?.replace(/^fact-/, '') ?? '';
}
