/**
 * What a page of the site may load. In each page's meta element Astro adds to it the hashes of the site's own styles and
 * scripts, and src/article/parts/ChosenTheme.astro and src/article/numbers/WaitToFind.astro those of the scripts that stand in a
 * page as written.
 */
export const pageDirectives = [
  "default-src 'none'",
  // blob: a figure in its present state is drawn as a picture before it is saved as PNG.
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  // Nothing but the search and the comment form sends anything, and that to the site itself.
  "form-action 'self'",
] as const;

/**
 * What a figure for other sites adds to pageDirectives: beside 'self', its origin by name. In a sandboxed frame, as some
 * learning platforms and WordPress make, the page has no origin of its own, and 'self' is nothing.
 */
export function embedDirectives(origin: string) {
  return [`img-src ${origin}`, `font-src ${origin}`, `connect-src ${origin}`] as const;
}

/**
 * The policy of the response's header: that of the meta elements without their hashes, which differ from page to page,
 * and what a meta element cannot say. A browser holds a page to both. `frameAncestors` may show it in a frame (`*`:
 * everybody).
 */
export function headerPolicy(frameAncestors: "'none'" | '*'): string {
  // default-src would forbid the scripts and styles that the meta element allows by their hashes. And no header knows the
  // origin that a figure for other sites names: there the meta element alone says what may be loaded.
  const leftOut = frameAncestors === '*' ? /-src/ : /^default-src/;
  return [
    ...pageDirectives.filter((directive) => !leftOut.test(directive)),
    ...['object-src', 'frame-src', 'media-src', 'worker-src'].map((name) => `${name} 'none'`),
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/** The policy of a figure's file: opened by itself, an SVG shows its own styles and font and runs nothing. */
export const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors *";
