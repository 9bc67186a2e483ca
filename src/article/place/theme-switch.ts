import { tryStorage } from './try-storage.ts';

const choices = ['system', 'light', 'dark'] as const;
type Theme = (typeof choices)[number];

const key = 'theme';

/**
 * Sets the theme: as the system has it, light or dark. What was chosen is remembered; a script in Head.astro puts it into
 * effect on the next page before anything is painted.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.show(button);
    button.addEventListener('click', () => {
      const next = choices[(choices.indexOf(this.theme()) + 1) % choices.length] ?? 'system';
      if (next === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = next;
      tryStorage(() =>
        next === 'system' ? localStorage.removeItem(key) : localStorage.setItem(key, next),
      );
      this.show(button);
    });
    // Chosen in another tab, or on the page that Back returns from.
    const follow = () => {
      this.read();
      this.show(button);
    };
    addEventListener('storage', follow);
    addEventListener('pageshow', ({ persisted }) => persisted && follow());
  }

  private read(): void {
    const { dataset } = document.documentElement;
    const theme = tryStorage(() => localStorage.getItem(key));
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
    else delete dataset['theme'];
  }

  private theme(): Theme {
    return (
      choices.find((choice) => choice === document.documentElement.dataset['theme']) ?? 'system'
    );
  }

  private show(button: HTMLElement): void {
    const { label = '', names = '' } = this.dataset;
    const theme = this.theme();
    const name = `${label}: ${names.split(',')[choices.indexOf(theme)]?.trim() ?? ''}`;
    button.dataset['theme'] = theme;
    button.title = name;
    button.setAttribute('aria-label', name);
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      meta.dataset['media'] ??= meta.media;
      const own = meta.dataset['media'].includes('dark') ? 'dark' : 'light';
      meta.media = theme === 'system' ? meta.dataset['media'] : theme === own ? 'all' : 'not all';
    }
  }
}

customElements.define('theme-switch', ThemeSwitch);
