import { pngResponse, figureFilePaths } from '../../../charts/files/figure-files.ts';

export const getStaticPaths = figureFilePaths;

/** One PNG file of a figure. */
export const GET = pngResponse;
