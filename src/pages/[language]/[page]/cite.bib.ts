import { citationResponse } from '../../../site/citation-files.ts';
import { explainerPaths } from '../../../site/explainer-paths.ts';

export const getStaticPaths = explainerPaths;

/** The citation of an explainer in BibTeX. */
export const GET = citationResponse('bib');
