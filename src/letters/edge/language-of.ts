import { languageCodes, type Language } from '../../language/languages.ts';

/** The language to answer a request in: that of the form it comes from, else the first that the browser asks for. */
export function languageOf({ url, headers }: Pick<Request, 'url' | 'headers'>): Language {
  const asked = [
    new URL(url).searchParams.get('language') ?? '',
    ...(headers.get('Accept-Language') ?? '').split(','),
  ].map((tag) => /^\s*([a-z]{2,3})\b/i.exec(tag)?.[1]?.toLowerCase());
  const known = asked.map((tag) => languageCodes.find((code) => code === tag));
  return known.find((code) => code !== undefined) ?? 'en';
}
