import { loadFigureWords } from '../../figures/frame/figure-words.ts';
import { knownState } from './known-state.ts';

/** The parts of a text that have an address of their own, besides the figures, whose tools have it. */
const addressed =
  '.prose > :is(h2, p)[id], .prose > :is(ol, ul) > li[id], .dated-note[id], .answer[id], .note-body, .claim-check[id]';

const link = document.createElement('a');
link.className = 'own-address';
const status = document.createElement('span');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
link.addEventListener('click', (event) => void copy(event));

/**
 * Puts a link with its address beside the part of the text where an event happened. A click on the link copies the
 * address and puts it into the address bar; the page does not move.
 */
export async function offerAddress({ target, type }: Event): Promise<void> {
  const part = target instanceof Element ? target.closest<HTMLElement>(addressed) : null;
  // A pointer that rests somewhere does not take the link from the keyboard.
  const isTaken = document.activeElement === link && type === 'pointerover';
  if (!part || part.contains(link) || isTaken) return;
  const { script } = await loadFigureWords();
  link.href = `${location.pathname}${knownState()}#${part.id}`;
  link.textContent = '#';
  status.textContent = '';
  link.setAttribute('aria-label', script.address);
  part.prepend(link, status);
}

async function copy(event: MouseEvent): Promise<void> {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(history.state, '', link.href);
  const { script } = await loadFigureWords();
  try {
    await navigator.clipboard.writeText(link.href);
    link.textContent = '✓';
    status.textContent = script.copied;
  } catch {
    status.textContent = script.failed;
  }
}
