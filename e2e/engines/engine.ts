/** A browser engine other than Playwright's own, with one page open in it. */
export interface Engine {
  readonly name: string;
  /** Opens it; gives a page and what closes it. */
  readonly open: () => Promise<EnginePage>;
}

export interface EnginePage {
  /** Goes to an address and waits until the page and its fonts are there. */
  readonly goto: (address: string) => Promise<void>;
  /** What an expression of JavaScript gives in the page, as JSON carries it; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Clicks the first element that a CSS selector finds, as a mouse does. */
  readonly click: (selector: string) => Promise<void>;
  readonly resize: (width: number) => Promise<void>;
  /** What the window shows, as a PNG in Base64. */
  readonly picture: () => Promise<string>;
  /** What the console was told and the scripts threw since the engine was opened. */
  readonly noise: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The height of the window in px, at every width. */
export const height = 900;

/**
 * Waits for what a page shows once its fonts are there and it was drawn. Firefox at times draws no frame for a window that
 * nobody sees: then what is asked next is asked of a page that is laid out all the same.
 */
export const drawn = `Promise.race([
  document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => drawn(true)))),
  new Promise((laidOut) => setTimeout(() => laidOut(true), 10_000)),
])`;
