import { csvResponse, figureFilePaths } from '../../../charts/files/figure-files.ts';

export const getStaticPaths = figureFilePaths;

/** One CSV file of a figure. */
export const GET = csvResponse;
