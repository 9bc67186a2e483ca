/** What can hold a reader's place: all that has an id, and the smaller parts that a page has in the same order in each language. */
const parts =
  '[id], h1, h2, h3, p, li, dt, dd, tr, figure, figcaption, svg, details, summary, fieldset, input';

/**
 * The places of the page by name, in the order of the text. The name is the id, else the id before it with the part's
 * kind and number ("faq details 2"), so that the twins of a page agree on it.
 */
export function pagePlaces(): ReadonlyMap<string, HTMLElement | SVGElement> {
  const places = new Map<string, HTMLElement | SVGElement>();
  const counts = new Map<string, number>();
  let last = '';
  for (const part of document.querySelectorAll<HTMLElement | SVGElement>(`main :is(${parts})`)) {
    // What scripts add to a figure is not there in every language at once.
    if (
      part.closest('[popover], .figure-use > *, .figure-tour') ||
      (part.localName !== 'svg' && part.closest('svg'))
    )
      continue;
    // Places of sources are counted in each language by itself.
    const own = part.matches('[id^="cited-"]') ? '' : part.id;
    if (own) last = own;
    const kind = `${last} ${part.localName}`;
    const count = (counts.get(kind) ?? 0) + 1;
    if (!own) counts.set(kind, count);
    places.set(own || `${kind} ${count}`, part);
  }
  return places;
}
