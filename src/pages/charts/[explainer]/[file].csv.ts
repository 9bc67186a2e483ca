import { csvResponse, dataFilePaths } from '../../../figures/files/figure-files.ts';

export const getStaticPaths = dataFilePaths;

/** One CSV file of a figure. */
export const GET = csvResponse;
