import { cleanText } from './clean-text.ts';

/** The first character of a text that no comment may contain, in words; undefined where there is none. */
export function unseenIn(text: string): string | undefined {
  const composed = text.normalize('NFC');
  const clean = cleanText(composed);
  if (composed === clean) return undefined;
  const length = [...composed].findIndex(
    (_, index, all) => !clean.startsWith(all.slice(0, index + 1).join('')),
  );
  const found = [...composed][length] ?? '';
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `a needless or invisible character (U+${code})`;
}
