import { rememberedLanguage, rememberLanguage } from './remembered-language.ts';

/**
 * The front door. Goes on to the language chosen last, else to the first of the browser's languages that the site has;
 * where there is neither, the two links stay.
 */
class LanguageChooser extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
    for (const link of links) {
      link.addEventListener('click', () => rememberLanguage(link.dataset['language'] ?? ''));
    }
    const wanted = [rememberedLanguage(), ...navigator.languages];
    for (const language of wanted) {
      const link = links.find(({ dataset }) => dataset['language'] === language?.split('-')[0]);
      if (link) {
        location.replace(link.href);
        return;
      }
    }
  }
}

customElements.define('language-chooser', LanguageChooser);
