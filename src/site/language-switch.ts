import { rememberLanguage } from './remembered-language.ts';

/**
 * Plain links first. With scripts, the link keeps the section and the state of the figures that the address names
 * (?context=32#kv-cache), and the choice is remembered for the front door.
 */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
    const keepPlace = () => {
      for (const link of links) {
        link.search = location.search;
        link.hash = location.hash;
      }
    };
    keepPlace();
    // The state changes without an event of its own; a link that opens in a new tab is pressed first.
    for (const event of ['hashchange', 'popstate']) addEventListener(event, keepPlace);
    for (const event of ['pointerdown', 'focusin']) this.addEventListener(event, keepPlace);
    for (const link of links) {
      link.addEventListener('click', () => {
        keepPlace();
        rememberLanguage(link.dataset['language'] ?? '');
      });
    }
  }
}

customElements.define('language-switch', LanguageSwitch);
