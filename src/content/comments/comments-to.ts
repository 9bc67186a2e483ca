/** Where a reader's comment goes: to the Worker of the site, to a mail address, or nowhere. */
export type CommentsTo =
  | { readonly kind: 'worker' }
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'closed' };

const mailAddress = /^[^\s@<>"?&%]+@[^\s@<>"?&%]+\.[^\s@<>"?&%]+$/;

/**
 * Where the COMMENTS_TO of an environment sends comments: "worker", a mail address, or nowhere where it is not set.
 * Throws a plain Error on another value, and on a sub-folder, which the Worker has no address in.
 */
export function commentsTo(environment: Readonly<Record<string, string | undefined>>): CommentsTo {
  const value = environment['COMMENTS_TO'] ?? '';
  const base = environment['BASE_PATH'] || '/';
  if (value === '') return { kind: 'closed' };
  if (mailAddress.test(value)) return { kind: 'mail', address: value };
  if (value !== 'worker') {
    throw new Error(
      `COMMENTS_TO is "${value}": write worker, an address as in letters@example.org, or nothing to close the comments`,
    );
  }
  if (base !== '/') {
    throw new Error(
      `COMMENTS_TO=worker with BASE_PATH=${base}: the Worker answers at /api/comments only. Build for the root of a domain, or give a mail address`,
    );
  }
  return { kind: 'worker' };
}

/** Whether this build has the form, which needs the Worker beside the pages. */
export const commentsAreOpen = commentsTo(process.env).kind === 'worker';
