import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl-json.ts';
import { writeRis } from './write-ris.ts';

/** The formats in which a page can be cited, by the ending of their files. */
export const citationFormats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: writeBibtex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: writeRis },
  json: {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
} as const;

/** The ending of a citation's file. */
export type CitationFormat = keyof typeof citationFormats;

/** All formats, in the order in which a reader sees them. */
export const citationFormatNames = Object.keys(citationFormats) as CitationFormat[];
