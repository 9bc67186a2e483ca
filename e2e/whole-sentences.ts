// Expressions of JavaScript for any engine's page. Passages of prose with a number or a term in them, and without a note,
// whose words are no part of the sentence.
const passages = `[...document.querySelectorAll('.prose > p:not([class])')].filter(
  (passage) => passage.querySelector('.fact, .term') && !passage.querySelector('.claim'))`;

// Firefox copies a space that never breaks as any other.
const flat = String.raw`((text) => text.replace(/\s+/g, ' '))`;

/** What is copied of the passages of a page, where that is not their text. */
export const lostBySelecting = `${passages}.flatMap((passage) => {
  getSelection().selectAllChildren(passage);
  const selected = ${flat}(String(getSelection()));
  getSelection().removeAllRanges();
  return selected.trim() === ${flat}(passage.textContent).trim() ? [] : [selected];
})`;

/** The first number or term of each passage with the words around it, where the browser's search does not find them. */
export const lostByFinding = `${passages}.filter((passage) => !passage.querySelector('.visually-hidden')).flatMap((passage) => {
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEndBefore(passage.querySelector('.fact, .term'));
  const seen = (text) => text.replace(/[ \\n]+/g, ' ');
  const start = seen(before.toString()).length;
  const words = seen(passage.textContent).slice(Math.max(0, start - 12), start + 24).trim();
  getSelection().removeAllRanges();
  const found = find(words, true, false, true) && passage.contains(getSelection().anchorNode);
  getSelection().removeAllRanges();
  return found ? [] : [words];
})`;
