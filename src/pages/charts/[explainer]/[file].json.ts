import { jsonResponse, figureFilePaths } from '../../../charts/files/figure-files.ts';

export const getStaticPaths = figureFilePaths;

/** One JSON file of a figure. */
export const GET = jsonResponse;
