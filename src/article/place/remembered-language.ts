import { tryStorage } from './try-storage.ts';

const key = 'language';

/** Keeps a language code in this browser; does nothing where storage is closed. */
export function rememberLanguage(language: string): void {
  tryStorage(() => localStorage.setItem(key, language));
}

/** The language chosen last in this browser, or null. */
export function rememberedLanguage(): string | null {
  return tryStorage(() => localStorage.getItem(key)) ?? null;
}
