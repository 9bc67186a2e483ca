import type { KeptPlace } from './kept-place.ts';
import { tryStorage } from './try-storage.ts';

/** How long a place waits for the page that a link opens, in ms. */
const patience = 60_000;

interface Waiting {
  readonly place: KeptPlace;
  readonly address: string;
  /** The part of the address after "#", which would move the page if it came with a link that is followed at once. */
  readonly hash: string;
  readonly time: number;
}

/** Sends a place ahead: whoever follows the link, in this tab or another, arrives there. False where the browser keeps nothing. */
export function sendPlace(
  place: KeptPlace,
  { pathname: address, hash }: HTMLAnchorElement,
): boolean {
  const waiting: Waiting = { place, address, hash, time: Date.now() };
  return (
    tryStorage(() => {
      localStorage.setItem('place', JSON.stringify(waiting));
      return true;
    }) ?? false
  );
}

/** The place that was sent to the address of this page, once, with the part after "#". */
export function receivePlace(address: string): Waiting | undefined {
  return tryStorage(() => {
    const waiting = JSON.parse(localStorage.getItem('place') ?? 'null') as Waiting | null;
    if (waiting?.address !== address || Date.now() - waiting.time > patience) return undefined;
    localStorage.removeItem('place');
    return waiting;
  });
}

/** Keeps a place for whoever comes back to its address in this tab. */
export function leavePlace(place: KeptPlace, address: string): void {
  tryStorage(() => sessionStorage.setItem(`place ${address}`, JSON.stringify(place)));
}

/** The place where the address of this page was left in this tab. */
export function placeLeft(address: string): KeptPlace | undefined {
  return tryStorage(() => {
    const place = sessionStorage.getItem(`place ${address}`);
    return place === null ? undefined : (JSON.parse(place) as KeptPlace);
  });
}
