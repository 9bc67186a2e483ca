import { citationResponse } from '../../../site/citation-files.ts';
import { explainerPaths } from '../../../site/explainer-paths.ts';

export const getStaticPaths = explainerPaths;

/** The citation of an explainer in CSL-JSON. */
export const GET = citationResponse('json');
