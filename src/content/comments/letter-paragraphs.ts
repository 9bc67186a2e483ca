/** The most characters of a comment that the explainer's own page shows. */
const excerptLength = 280;

/** The paragraphs of what a writer typed; a line end within one stays. */
export function letterParagraphs(text: string): readonly string[] {
  return text.split(/\n{2,}/);
}

/** The beginning of what a writer typed in one line, cut at a word, and whether there is more. */
export function excerpt(text: string): { readonly text: string; readonly cut: boolean } {
  const line = text.replaceAll(/\s+/g, ' ');
  const characters = [...new Intl.Segmenter('en').segment(line)].map(({ segment }) => segment);
  if (characters.length <= excerptLength) return { text: line, cut: false };
  const start = characters.slice(0, excerptLength - 1);
  // A word that is longer than the excerpt is cut within.
  const end = start.lastIndexOf(' ');
  const kept = start.slice(0, end > 0 && characters[start.length] !== ' ' ? end : undefined);
  return { text: `${kept.join('').replace(/[\s,;:.–—-]+$/, '')}…`, cut: true };
}
