import { citationResponse } from '../../../outputs/citation/citation-files.ts';
import { explainerPaths } from '../../../content/addresses/explainer-paths.ts';

export const getStaticPaths = explainerPaths;

/** The citation of an explainer in BibTeX. */
export const GET = citationResponse('bib');
