import { languages, type Language } from './languages.ts';

/**
 * A day (2025-01-31), month (2025-01) or year (2025) in words: "31 de janeiro de 2025" / "31 January 2025". `month:
 * 'short'` gives "31 jan. 2025" / "31 Jan 2025".
 */
export function formatDate(
  date: string,
  language: Language,
  month: 'long' | 'short' = 'long',
): string {
  const parts = date.split('-').length;
  const iso = parts === 1 ? `${date}-01-01` : parts === 2 ? `${date}-01` : date;
  const format = dateFormat(languages[language].dates, parts, month);
  const text = format.format(new Date(`${iso}T00:00:00Z`));
  return month === 'short' ? text.replaceAll(' de ', ' ') : text;
}

/** The day, 2026-11-25, of a moment (UTC, 2026-11-26T00:20:25.000Z) in Brasília, where the site is written. */
export function dayOf(moment: string): string {
  // Swedish writes a day as ISO 8601 does.
  return new Date(moment).toLocaleDateString('sv', { timeZone: 'America/Sao_Paulo' });
}

const formats = new Map<string, Intl.DateTimeFormat>();

// To make a formatter takes far longer than to use it: one for each style.
function dateFormat(locale: string, parts: number, month: 'long' | 'short'): Intl.DateTimeFormat {
  const style = [locale, parts, month].join(' ');
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    timeZone: 'UTC',
    ...(parts > 1 ? { month } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  };
  const format = formats.get(style) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(style, format);
  return format;
}
