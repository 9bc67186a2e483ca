import { csvResponse, dataFilePaths } from '../../../charts/files/figure-files.ts';

export const getStaticPaths = dataFilePaths;

/** One CSV file of a figure. */
export const GET = csvResponse;
