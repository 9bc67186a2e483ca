import { keepPlace } from './keep-place.ts';

/** The links to the other languages: plain ones, which with scripts keep the reader's place (keep-place.ts). */
class LanguageSwitch extends HTMLElement {
  private kept = false;

  connectedCallback(): void {
    if (this.kept) return;
    this.kept = true;
    keepPlace();
  }
}

customElements.define('language-switch', LanguageSwitch);
