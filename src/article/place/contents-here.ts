import { currentSection } from './sections.ts';

/**
 * The contents of a text. With scripts they show where one is: the section that is read is marked, and once the list has
 * left the screen its heading stands in the header, as a button that opens the list again. Without popovers the list could
 * not be closed: there it stays away.
 */
class ContentsHere extends HTMLElement {
  private menu: HTMLElement | undefined;

  connectedCallback(): void {
    const list = this.querySelector('ol');
    const header = document.querySelector('.site-header');
    if (!list || !header || this.menu || !('popover' in this)) return;
    const menu = document.createElement('nav');
    menu.className = 'here-menu';
    menu.id = 'here-menu';
    menu.popover = 'auto';
    menu.setAttribute('aria-label', this.querySelector('summary')?.textContent ?? '');
    menu.append(list.cloneNode(true));
    menu.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) menu.hidePopover();
    });
    const button = document.createElement('button');
    button.className = 'here';
    button.type = 'button';
    button.popoverTargetElement = menu;
    button.hidden = true;
    header.querySelector('.brand')?.after(button, menu);
    this.menu = menu;

    let waiting = false;
    const follow = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        this.show(header, button);
      });
    };
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow, { passive: true });
    follow();
  }

  private show(header: Element, button: HTMLElement): void {
    const passed = this.getBoundingClientRect().bottom < header.getBoundingClientRect().bottom;
    const section = passed ? currentSection() : undefined;
    header.classList.toggle('reading', section !== undefined);
    button.hidden = section === undefined;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a, .here-menu a')) {
      const isHere = section !== undefined && link.hash === `#${section.id}`;
      if (isHere) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
      if (isHere && button.textContent !== link.textContent) button.textContent = link.textContent;
    }
  }
}

customElements.define('contents-here', ContentsHere);
