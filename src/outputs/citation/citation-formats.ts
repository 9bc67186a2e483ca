import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite, plugins } from '@citation-js/core';
import type { CitationItem } from './citation-item.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, asciiOnly: false });

/** The formats in which a page can be cited, by the ending of their files. */
export const citationFormats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', writer: 'bibtex' },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', writer: 'ris' },
  json: {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    writer: 'data',
  },
} as const;

/** The ending of a citation's file. */
export type CitationFormat = keyof typeof citationFormats;

/** All formats, in the order in which a reader sees them. */
export const citationFormatNames = Object.keys(citationFormats) as CitationFormat[];

/** An item written in a format. */
export function writeCitation(item: CitationItem, format: CitationFormat): string {
  const { writer } = citationFormats[format];
  const written = new Cite(format === 'bib' ? escaped(item) : item).format(writer);
  const text = `${written.trimEnd()}${format === 'ris' ? ' ' : ''}\n`;
  if (format === 'bib') return text.replaceAll('\t', '  ');
  // The library breaks every value after 70 letters, addresses too: joined again, and ended as RIS has it.
  if (format === 'ris')
    return text.replace(/\n(?!$|[A-Z][A-Z\d] {2}-)/g, '').replaceAll('\n', '\r\n');
  return text;
}

// The library's own escapes would turn every accent into a command; UTF-8 is read by all since LaTeX 2018.
function escaped(item: CitationItem): CitationItem {
  const escape = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&');
  return { ...item, title: escape(item.title), note: escape(item.note) };
}
