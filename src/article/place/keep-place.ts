import { knownState } from './known-state.ts';
import { rememberLanguage } from './remembered-language.ts';
import { restorePlace, takePlace } from './kept-place.ts';
import { leavePlace, placeLeft, receivePlace, sendPlace } from './place-storage.ts';
import { currentSection } from './sections.ts';

/**
 * Keeps the reader's place between the languages. Their links are plain ones; with scripts they also keep what the address
 * says of figures and calculator, lead to the section that is read, send the place ahead
 * and fetch the page as soon as a reader is about to follow them, unless they save data. Back, Forward and Reload find the place as it was left.
 */
export function keepPlace(): void {
  const { pathname } = location;
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : 'navigate';
  if (type === 'navigate') {
    const sent = receivePlace(pathname);
    if (sent && ['', sent.hash].includes(location.hash)) {
      restorePlace(sent.place);
      // Until a page is loaded, the browser moves to what its address names.
      const arrive = () => {
        if (location.hash) restorePlace(sent.place);
        history.replaceState(history.state, '', pathname + location.search + sent.hash);
      };
      addEventListener('load', () => setTimeout(arrive));
    }
  } else {
    const left = placeLeft(pathname);
    if (left) restorePlace(left);
  }
  addEventListener('pagehide', () => leavePlace(takePlace(), pathname));

  const follow = (event: Event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLAnchorElement>('a[data-language]');
    if (!link) return;
    aim(link);
    // The right button gives this event too, besides the menu.
    if (event instanceof MouseEvent && event.type === 'auxclick' && event.button !== 1) return;
    if (event.type === 'click' || event.type === 'auxclick' || event.type === 'contextmenu') {
      const sent = sendPlace(takePlace(), link);
      // The place says it better than the section, but a menu may copy the address.
      if (sent && event.type !== 'contextmenu') link.hash = '';
      if (event.type === 'click') rememberLanguage(link.dataset['language'] ?? '');
    } else {
      prefetch(link);
    }
  };
  for (const type of [
    'pointerover',
    'pointerdown',
    'focusin',
    'click',
    'auxclick',
    'contextmenu',
  ]) {
    document.addEventListener(type, follow);
  }
}

/** The state and the section of this page go along; a link to a section leads to its own. */
function aim(link: HTMLAnchorElement): void {
  link.search = knownState();
  if (!link.closest('main')) link.hash = hashHere();
}

/** The address's own part after "#" while what it names is on the screen, else the section that is read. */
function hashHere(): string {
  const target = document.getElementById(location.hash.slice(1));
  const { top = Infinity, bottom = 0 } = target?.getBoundingClientRect() ?? {};
  if (top < innerHeight && bottom > 0) return location.hash;
  return currentSection()?.id ?? location.hash;
}

const fetched = new Set<string>();

declare global {
  interface Navigator {
    /** Not in every browser. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Whether the reader asked the browser to load no more than is needed. */
function savesData(): boolean {
  return (
    navigator.connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches
  );
}

function prefetch({ pathname, search, origin }: HTMLAnchorElement): void {
  const address = origin + pathname + search;
  if (pathname === location.pathname || fetched.has(address) || savesData()) return;
  fetched.add(address);
  // Into the browser's cache. Not by <link rel="prefetch">: the policy forbids it in Firefox, and Safari has none.
  fetch(address, { priority: 'low' }).catch(() => {
    // It was a guess: who follows the link fetches it then.
  });
}
