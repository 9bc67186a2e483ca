import { tryStorage } from './try-storage.ts';

const key = 'language';

/** Takes a language code and keeps it in this browser; does nothing where storage is closed. */
export function rememberLanguage(language: string): void {
  tryStorage(() => localStorage.setItem(key, language));
}

/** Gives the language chosen last in this browser, or null. */
export function rememberedLanguage(): string | null {
  return tryStorage(() => localStorage.getItem(key)) ?? null;
}
