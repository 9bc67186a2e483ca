// cspell:ignore Klosinski Trauzettel
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { wordsPerMinute } from '../src/content/explainer/reading-time.ts';
import type { Language } from '../src/language/languages.ts';
import { idsOf } from '../src/content/explainer/outline.ts';
import { openBuilt, readBuilt } from './built-page.ts';
import { explainerPages, expect, test } from './site.ts';

/** What a reader mode shows of a built page: Firefox's own, run on the page as it is sent. */
function readerText(address: string): string {
  const { document } = new JSDOM(readBuilt(address)).window;
  return asSeen(new Readability(document).parse()?.textContent);
}

/** How many characters of a language Firefox counts as read in a minute (Trauzettel-Klosinski 2012, as in its Reader View). */
const charactersPerMinute: Readonly<Record<Language, number>> = { en: 987, pt: 913 };

const asSeen = (text: string | null = '') => (text ?? '').replace(/\s+/g, ' ').trim();

/** A passage without what is no part of its sentences: cards. */
function sentencesOf(passage: Element): string {
  const copy = passage.cloneNode(true) as Element;
  for (const card of copy.querySelectorAll('[popover]')) card.remove();
  return asSeen(copy.textContent);
}

for (const { address, outline, explainer, language } of explainerPages) {
  test(`a reader mode shows ${address} sentence by sentence, with its numbers and without cards, in the time that the page names`, () => {
    const text = readerText(address);
    const passages = [
      ...openBuilt(address).querySelectorAll(
        ':is(.prose, .dated-note, .answer) > :is(p, ul, ol):not([class])',
      ),
    ]
      .filter((passage) => passage.querySelector('[data-fact], .term, .claim'))
      .map(sentencesOf);
    expect(passages.length).toBeGreaterThan(2);
    for (const passage of passages) expect(text).toContain(passage);

    for (const id of idsOf(outline, 'Term')) {
      const { definition } = explainer.ledger.term(id);
      expect(text, `the card of ${id}`).not.toContain(definition[language]);
    }
    for (const figure of openBuilt(address).querySelectorAll('[data-chart]')) {
      const labels = [...figure.querySelectorAll('svg text')]
        .map(({ textContent }) => asSeen(textContent))
        // A short one may be a word of the text too.
        .filter((label) => label.length > 25);
      for (const label of labels) {
        expect(text.split(label).length - 1, `${figure.id}: ${label}`).toBeLessThanOrEqual(1);
      }
    }

    // What a check says of a claim is left to the page, and so are pictures.
    for (const note of openBuilt(address).querySelectorAll('.claim-note .note-text')) {
      expect(text).not.toContain(asSeen(note.textContent));
    }

    // Our time is that of the text; a reader mode counts what stands over its pictures too.
    const captions = [...openBuilt(address).querySelectorAll('[data-chart] figcaption')]
      .map(({ textContent }) => asSeen(textContent).length)
      .reduce((sum, length) => sum + length, 0);
    const minutes = (text.length - captions) / charactersPerMinute[language];
    // Before it is rounded: a short text says "1 minute" of a minute and a half.
    const ours = outline.words / wordsPerMinute;
    expect(minutes).toBeGreaterThanOrEqual(ours / 2);
    expect(minutes).toBeLessThanOrEqual(ours * 2);
  });
}
