import { jsonResponse, dataFilePaths } from '../../../figures/files/figure-files.ts';

export const getStaticPaths = dataFilePaths;

/** One JSON file of a figure. */
export const GET = jsonResponse;
