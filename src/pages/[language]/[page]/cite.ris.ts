import { citationPaths, citationResponse } from '../../../site/citation-files.ts';

export const getStaticPaths = citationPaths;

/** The citation of an explainer in RIS. */
export const GET = citationResponse('ris');
