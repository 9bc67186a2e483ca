import { rememberLanguage } from './remembered-language.ts';

/**
 * Plain links first. With scripts, the link keeps the section that the address names (#investment), and the choice is
 * remembered for the front door.
 */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
    const keepSection = () => {
      for (const link of links) link.hash = location.hash;
    };
    keepSection();
    addEventListener('hashchange', keepSection);
    for (const link of links) {
      link.addEventListener('click', () => {
        keepSection();
        rememberLanguage(link.dataset['language'] ?? '');
      });
    }
  }
}

customElements.define('language-switch', LanguageSwitch);
