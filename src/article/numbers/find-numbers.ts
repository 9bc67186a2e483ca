import { finder, readable } from './find-words.ts';

/** A row of a list, what it says as search reads it, and its kind of number if it is one. */
interface Row {
  readonly element: HTMLElement;
  readonly words: string;
  readonly kind: string | undefined;
}

/**
 * Narrows the lists of the page down as one types, or chooses kinds of number. What is asked for stands in the address
 * (?q=H20&kind=reported&order=name), and comes from there: the search of every page leads here.
 */
class FindNumbers extends HTMLElement {
  private rows: readonly Row[] = [];
  private waiting = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.fill(form);
    this.find(form);
    this.classList.remove('waiting');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.addEventListener('input', () => {
      this.find(form);
      // Whoever types further down sees what was found from its beginning.
      const found = this.querySelector('.found');
      if (found && found.getBoundingClientRect().top < 0) found.scrollIntoView();
      clearTimeout(this.waiting);
      // Safari takes a hundred new addresses in half a minute and no more.
      this.waiting = window.setTimeout(() => {
        tell(form);
      }, 400);
    });
  }

  /** Sets the form as the address says; what it does not name stays as the browser has it. */
  private fill(form: HTMLFormElement): void {
    const asked = new URLSearchParams(location.search);
    for (const input of inputsOf(form)) {
      if (!asked.has(input.name)) continue;
      if (input.type === 'search') input.value = asked.get(input.name) ?? '';
      else input.checked = asked.getAll(input.name).includes(input.value);
    }
  }

  private find(form: HTMLFormElement): void {
    const data = new FormData(form);
    const query = text(data.get('q'));
    const kinds = data.getAll('kind').map(text);
    const isAsked = query.trim() !== '' || kinds.length > 0;
    if (!isAsked && this.rows.length === 0) return;
    this.classList.toggle('asked', isAsked);
    if (this.rows.length === 0) this.rows = readRows(this);
    const finds = finder(query);
    for (const { element, words, kind } of this.rows) {
      const isKind = kinds.length === 0 || (kind !== undefined && kinds.includes(kind));
      element.hidden = !isKind || !finds(words);
    }
    const counts = this.count(query.trim() !== '');
    const none = this.querySelector<HTMLElement>('.find-none');
    const says = counts.length > 0 ? counts.join(' · ') : `${this.dataset['none'] ?? ''}`;
    if (none) {
      none.hidden = counts.length > 0;
      none.textContent = none.hidden ? '' : says;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = isAsked ? says : '';
  }

  /** Puts the numbers of what is found beside the names of the groups, and hides those that are empty; gives them in words. */
  private count(isQuery: boolean): readonly string[] {
    const counts: string[] = [];
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const { length } = group.querySelectorAll('li:not([hidden])');
      group.hidden = length === 0;
      const link = this.querySelector<HTMLElement>(`.find-groups a[href="#${group.id}"]`);
      if (group.id && link) link.hidden = group.hidden;
      for (const count of [link?.querySelector('b'), group.querySelector('[data-count]')]) {
        if (count) count.textContent = String(length);
      }
      if (!(group instanceof HTMLDetailsElement)) continue;
      group.open = isQuery && length > 0;
      if (length > 0) counts.push(`${group.querySelector('h2')?.textContent ?? ''}: ${length}`);
    }
    const { length } = this.querySelectorAll('[data-list] li:not([hidden])');
    return length > 0 ? [`${this.dataset['numbers'] ?? ''}: ${length}`, ...counts] : counts;
  }
}

function readRows(list: HTMLElement): readonly Row[] {
  return Array.from(list.querySelectorAll('li'), (element) => {
    const { find = '', kind } = element.dataset;
    return { element, words: readable(`${element.textContent} ${find}`), kind };
  });
}

/** Says in the address what is asked for; what goes without saying is left out. */
function tell(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const { name } of inputsOf(form)) address.searchParams.delete(name);
  for (const [name, value] of new FormData(form)) {
    const said = text(value).trim();
    if (said && said !== 'size') address.searchParams.append(name, said);
  }
  history.replaceState(history.state, '', address);
}

// The choices stand outside the form.
function inputsOf(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.elements].filter((element) => element instanceof HTMLInputElement);
}

function text(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

customElements.define('find-numbers', FindNumbers);
