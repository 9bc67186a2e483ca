import type { CitationItem } from './citation-item.ts';

/** Writes a citation as the list of one that programs for CSL read. */
export function writeCslJson(item: CitationItem): string {
  const entry = {
    id: item.id,
    type: 'webpage',
    title: item.title,
    author: [{ literal: item.site }],
    'container-title': item.site,
    publisher: item.site,
    issued: { 'date-parts': [item.published.split('-').map(Number)] },
    URL: item.address,
    language: item.locale,
    note: item.note,
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
