import type { D1Database } from '@cloudflare/workers-types';

/** What wrangler.jsonc gives the Worker. */
export interface Environment {
  /** The built pages. */
  readonly ASSETS: { readonly fetch: (address: URL) => Promise<Response> };
  readonly COMMENTS: D1Database;
  /** How many comments a writer may send in an hour; a whole number. */
  readonly COMMENTS_PER_HOUR: string;
  /** How many comments are taken in a day (UTC) from all writers together; a whole number. */
  readonly COMMENTS_PER_DAY: string;
}

/** An element of a page that passes through, as far as it is needed here. */
export interface PassingElement {
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
  /** Writes text, or HTML where that is said; text is escaped. */
  readonly setInnerContent: (content: string, options?: { html: boolean }) => void;
  readonly before: (content: string, options?: { html: boolean }) => void;
  readonly replace: (content: string, options?: { html: boolean }) => void;
}

interface Rewriter {
  readonly on: (
    selector: string,
    handlers: { readonly element: (element: PassingElement) => void },
  ) => Rewriter;
  readonly transform: (page: Response) => Response;
}

declare const HTMLRewriter: new () => Rewriter;

/** What is to happen to the elements that a CSS selector finds. */
export type Changes = Readonly<Record<string, (element: PassingElement) => void>>;

/** A built page with the changes made as it passes through. */
export function changePage(page: Response, changes: Changes): Response {
  const rewriter = new HTMLRewriter();
  for (const [selector, element] of Object.entries(changes)) rewriter.on(selector, { element });
  return rewriter.transform(page);
}
