import { citationPaths, citationResponse } from '../../../site/citation-files.ts';

export const getStaticPaths = citationPaths;

/** The citation of an explainer in CSL-JSON. */
export const GET = citationResponse('json');
