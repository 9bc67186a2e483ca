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

/** The place that a text from the storage describes. Whatever else stands there, from an older version or another program, is none. */
function readPlace(value: unknown): KeptPlace | undefined {
  if (!isRecord(value)) return undefined;
  const { names, top, open, changed } = value;
  if (!areNames(names) || !areNames(open) || !areNames(changed)) return undefined;
  return typeof top === 'number' && Number.isFinite(top)
    ? { names, top, open, changed }
    : undefined;
}

function readWaiting(value: unknown): Waiting | undefined {
  if (!isRecord(value)) return undefined;
  const { address, hash, time } = value;
  const place = readPlace(value['place']);
  const whole = typeof address === 'string' && typeof hash === 'string' && typeof time === 'number';
  return place && whole ? { place, address, hash, time } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function areNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
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
    const waiting = readWaiting(parsed(localStorage.getItem('place')));
    const late = waiting && Date.now() - waiting.time > patience;
    // What is for another page waits for it; what nobody can read goes.
    if (waiting && !late && waiting.address !== address) return undefined;
    localStorage.removeItem('place');
    return late ? undefined : waiting;
  });
}

/** Keeps a place for whoever comes back to its address in this tab. */
export function leavePlace(place: KeptPlace, address: string): void {
  tryStorage(() => sessionStorage.setItem(`place ${address}`, JSON.stringify(place)));
}

/** The place where the address of this page was left in this tab. */
export function placeLeft(address: string): KeptPlace | undefined {
  return tryStorage(() => {
    const key = `place ${address}`;
    const place = readPlace(parsed(sessionStorage.getItem(key)));
    if (!place) sessionStorage.removeItem(key);
    return place;
  });
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Cut off, or written by another program.
    return undefined;
  }
}
