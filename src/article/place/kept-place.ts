import { pagePlaces } from './page-places.ts';

/** Where a reader is on a page, and what they opened and chose there. */
export interface KeptPlace {
  /** The names of the places from the top to the one that is read, which is the last; empty at the top of the page. */
  readonly names: readonly string[];
  /** How far that one is below the top of the window, in px. */
  readonly top: number;
  /** The answers, tables and the like that are open. */
  readonly open: readonly string[];
  /** The checkboxes and radio buttons that are set otherwise than the page opens with. */
  readonly changed: readonly string[];
}

/** Parts that stand in a line of others: no place of their own. */
const inline = 'span, button, a, input';

let arrival: KeptPlace | undefined;

/** The reader's present place. Who has not moved since they were brought here is where they were. */
export function takePlace(): KeptPlace {
  const places = pagePlaces();
  const entries = [...places];
  const named = (wanted: (part: Element) => boolean) =>
    entries.filter(([, part]) => wanted(part)).map(([name]) => name);
  const state = {
    open: named((part) => part instanceof HTMLDetailsElement && part.open),
    changed: named(isChanged),
  };
  if (arrival && Math.abs(offset(arrival, places)) < 2) return { ...arrival, ...state };
  if (scrollY < 1) return { names: [], top: 0, ...state };
  const index = readIndex(entries);
  const top = entries[index]?.[1].getBoundingClientRect().top ?? 0;
  const above = entries.slice(0, index + 1).filter(([, part]) => !part.matches(inline));
  return { names: above.map(([name]) => name), top, ...state };
}

/** The part that is read: the first that begins in the upper half of the window, else the smallest that began above it. */
function readIndex(entries: readonly (readonly [string, Element])[]): number {
  const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
  const readable = entries.flatMap(([, part], index) => {
    const { top, height } = part.getBoundingClientRect();
    const readable = height > 1 && part.checkVisibility();
    return readable && !part.matches(inline) ? [{ index, top }] : [];
  });
  const begins = readable.find(({ top }) => top >= header && top < innerHeight / 2);
  const above = readable.filter(({ top }) => top < header);
  const last = Math.max(...above.map(({ top }) => top));
  return (begins ?? above.findLast(({ top }) => top === last))?.index ?? -1;
}

/** Brings the reader to a place: the same part at the same height, or its nearest neighbour before it. */
export function restorePlace(place: KeptPlace): void {
  const places = pagePlaces();
  for (const name of place.open) {
    const part = places.get(name);
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  for (const name of place.changed) {
    const part = places.get(name);
    if (!(part instanceof HTMLInputElement) || isChanged(part)) continue;
    part.checked = !part.checked;
    for (const type of ['input', 'change']) part.dispatchEvent(new Event(type, { bubbles: true }));
  }
  align(place);
  const scrolled = scrollY;
  // Letters that arrive later may move the text.
  void document.fonts.ready.then(() => {
    if (arrival === place && scrolled === scrollY) align(place);
  });
}

function isChanged(part: Element): boolean {
  return (
    part instanceof HTMLInputElement &&
    (part.type === 'radio'
      ? part.checked && !part.defaultChecked
      : part.checked !== part.defaultChecked)
  );
}

function align(place: KeptPlace): void {
  const wanted = scrollY + offset(place, pagePlaces());
  // Near its end a shorter page would stop too early.
  const missing = wanted + innerHeight - document.documentElement.scrollHeight;
  if (missing > 0) document.body.style.paddingBottom = `${Math.ceil(missing)}px`;
  scrollTo({ top: wanted, behavior: 'instant' });
  arrival = place;
}

/** How far below its place in the window the part is that was read, or its nearest neighbour before it, in px. */
function offset(place: KeptPlace, places: ReturnType<typeof pagePlaces>): number {
  if (place.names.length === 0) return -scrollY;
  const name = place.names.findLast((each) => places.get(each)?.checkVisibility());
  return (places.get(name ?? '')?.getBoundingClientRect().top ?? 0) - place.top;
}
