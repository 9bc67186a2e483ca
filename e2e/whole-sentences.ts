// Expressions of JavaScript for any engine's page. A passage is a paragraph or an item of a list with a number, a term, a
// link or a claim in it.
const passages = `(() => {
  for (const question of document.querySelectorAll('.question')) question.open = true;
  return [...document.querySelectorAll(':is(.prose, .dated-note, .answer) > :is(p, ul, ol):not([class])')].flatMap(
    (block) => (block.tagName === 'P' ? [block] : [...block.children]),
  ).filter((passage) => passage.querySelector('.fact, .term, .claim, a'));
})()`;

// The text of a passage or of a part of it as it is read: without the link to its address, which is there while a pointer is,
// and without word joiners, which nobody sees, copies or types.
const told = String.raw`((part) => {
  const copy = part.cloneContents?.() ?? part.cloneNode(true);
  for (const note of copy.querySelectorAll('.own-address, [role="status"]')) note.remove();
  return copy.textContent.replace(/[ \n]+/g, ' ').replaceAll('\u2060', '');
})`;

// Firefox copies a space that never breaks as any other; Chromium begins a line after what it leaves out amid a sentence.
const flat = String.raw`((text) => text.replace(/\n/g, '').replace(/\s+/g, ' ').trim())`;

/** What is copied of the passages of a page, where that is not their text. */
export const lostBySelecting = `${passages}.flatMap((passage) => {
  getSelection().selectAllChildren(passage);
  const selected = ${flat}(String(getSelection()));
  getSelection().removeAllRanges();
  return selected === ${flat}(${told}(passage)) ? [] : [selected];
})`;

/**
 * Each number, term, link and claim with the words around it, where the browser's search does not find them. The spaces that
 * never break are tried as they are and as a reader types them: what a page may ask of Chromium is stricter than its Ctrl+F.
 */
export const lostByFinding = `${passages}.flatMap((passage) =>
  [...passage.querySelectorAll('.fact, .term, .claim-words, a')].flatMap((mark) => {
    const before = document.createRange();
    before.setStart(passage, 0);
    before.setEndAfter(mark);
    const end = ${told}(before).length;
    const words = ${told}(passage).slice(Math.max(0, end - 24), end + 12).trim();
    const found = [words, words.replaceAll('\\u00a0', ' ')].some((typed) => {
      getSelection().collapse(passage, 0);
      return find(typed, true) && passage.contains(getSelection().anchorNode);
    });
    getSelection().removeAllRanges();
    return found ? [] : [words];
  }),
)`;
