const key = 'language';

/** Takes a language code and keeps it in this browser; does nothing where storage is closed. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

/** Gives the language chosen last in this browser, or null. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
