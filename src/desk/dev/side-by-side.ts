import type { Mark } from './review.ts';

// On /dev/side-by-side/: the languages scroll together, passage by passage, and what is left to do is marked in them.
const frames = [...document.querySelectorAll('iframe')];

/** What the page says of the explainer at the moment: a saved file changes it. */
function told<Value>(name: string): Value {
  return JSON.parse(document.querySelector<HTMLElement>('.told')?.dataset[name] ?? 'null') as Value;
}

function passagesIn(page: Document): readonly HTMLElement[] {
  return told<readonly string[]>('passages').flatMap((id) => page.getElementById(id) ?? []);
}

let leader: HTMLIFrameElement | undefined;

function follow(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  if (!page || frame !== leader) return;
  const passages = passagesIn(page);
  const index = passages.findLastIndex((part) => part.getBoundingClientRect().top <= 160);
  const [here, next] = [passages[index], passages[index + 1]];
  for (const other of frames) {
    const [twin, twinNext] = [here, next].map((part) =>
      part ? other.contentDocument?.getElementById(part.id) : undefined,
    );
    if (other === frame || !other.contentWindow) continue;
    if (!here || !twin) {
      if (index < 0)
        other.contentWindow.scrollTo({ top: page.defaultView?.scrollY ?? 0, behavior: 'instant' });
      continue;
    }
    // As far into the passage as the leader is.
    const top = here.getBoundingClientRect().top;
    const length = (next?.getBoundingClientRect().top ?? top) - top;
    const own = twin.getBoundingClientRect().top;
    const ownLength = (twinNext?.getBoundingClientRect().top ?? own) - own;
    const gone = length > 0 ? (160 - top) / length : 0;
    const by = own + gone * ownLength - 160;
    other.contentWindow.scrollBy({ top: by, behavior: 'instant' });
  }
}

const style = `
[data-left-to-do] { outline: 2px dashed #b04a00; outline-offset: 4px; }
[data-left-to-do]::after { content: attr(data-left-to-do); display: block; margin-top: .25rem; color: #b04a00; font: 600 13px/1.4 system-ui; white-space: pre-line; }
`;

function mark(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  if (!page) return;
  if (!page.getElementById('left-to-do')) {
    const sheet = page.createElement('style');
    sheet.id = 'left-to-do';
    sheet.textContent = style;
    page.head.append(sheet);
  }
  const marks =
    told<Readonly<Record<string, readonly Mark[]>>>('marks')[frame.dataset['language'] ?? ''] ?? [];
  for (const part of page.querySelectorAll('[data-left-to-do]')) {
    part.removeAttribute('data-left-to-do');
  }
  for (const part of passagesIn(page)) {
    const words = marks
      .filter(({ id }) => id === part.id)
      .map((each) => `${each.kind}: ${each.words}`);
    if (words.length > 0) part.dataset['leftToDo'] = words.join('\n');
  }
}

const again = new MutationObserver(() => {
  frames.forEach(mark);
});
again.observe(document.body, { childList: true, subtree: true });

for (const frame of frames) {
  const open = () => {
    const window = frame.contentWindow;
    if (!window) return;
    mark(frame);
    again.observe(window.document.body, { childList: true, subtree: true });
    for (const type of ['pointermove', 'wheel', 'touchstart', 'keydown', 'focus']) {
      window.addEventListener(type, () => (leader = frame), { capture: true });
    }
    window.addEventListener('scroll', () => {
      follow(frame);
    });
  };
  frame.addEventListener('load', open);
  if (frame.contentDocument?.readyState === 'complete') open();
}
