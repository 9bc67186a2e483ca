import { tryStorage } from './try-storage.ts';

const key = 'reading-mode';

/**
 * To read or to audit: what was chosen is remembered and stands in the address (?mode=audit); the address weighs more. In
 * audit every check and the list of sources stand open, and each can be closed.
 */
class ReadingMode extends HTMLElement {
  connectedCallback(): void {
    const inputs = [...this.querySelectorAll('input')];
    const wanted = [
      new URLSearchParams(location.search).get('mode'),
      tryStorage(() => localStorage.getItem(key)),
    ].map((mode) => inputs.find(({ value }) => value === mode));
    const input = wanted.find((each) => each !== undefined);
    if (input) input.checked = true;
    this.dataset['ready'] = '';
    if (this.isAudit()) this.open(true);
    this.addEventListener('change', () => this.choose());
  }

  private choose(): void {
    const isAudit = this.isAudit();
    tryStorage(() => (isAudit ? localStorage.setItem(key, 'audit') : localStorage.removeItem(key)));
    const address = new URL(location.href);
    if (isAudit) address.searchParams.set('mode', 'audit');
    else address.searchParams.delete('mode');
    history.replaceState(history.state, '', address);
    this.open(isAudit);
  }

  private isAudit(): boolean {
    return this.querySelector<HTMLInputElement>('[value="audit"]')?.checked === true;
  }

  private open(open: boolean): void {
    const folded = document.querySelectorAll<HTMLDetailsElement>('.claim-note, .sources-group');
    for (const details of folded) details.open = open;
  }
}

customElements.define('reading-mode', ReadingMode);
