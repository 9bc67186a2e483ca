import { tryStorage } from './try-storage.ts';

/**
 * The corrections of a text. Who comes back finds those made since the last visit in a note at the foot of the window,
 * until it is put away or one of them is followed.
 */
class ChangesSince extends HTMLElement {
  connectedCallback(): void {
    const { explainer = '', lead, close } = this.dataset;
    const key = `seen ${explainer}`;
    const entries = [...this.querySelectorAll<HTMLElement>('li[id]')];
    const remember = () =>
      tryStorage(() => localStorage.setItem(key, entries.map(({ id }) => id).join(' ')));
    const seen = tryStorage(() => localStorage.getItem(key));
    const fresh = entries.filter(({ id }) => !(seen ?? '').split(' ').includes(id));
    if (typeof seen !== 'string' || fresh.length === 0 || !lead || !close) {
      remember();
      return;
    }
    const note = document.createElement('aside');
    note.className = 'changes-since';
    note.setAttribute('aria-label', lead);
    const text = document.createElement('p');
    text.textContent = lead;
    const list = document.createElement('ul');
    for (const entry of fresh) {
      const link = document.createElement('a');
      link.href = `#${entry.id}`;
      link.textContent = entry.querySelector('strong')?.textContent ?? '';
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = close;
    note.append(text, list, button);
    note.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('a, button')) return;
      remember();
      note.remove();
    });
    this.append(note);
  }
}

customElements.define('changes-since', ChangesSince);
