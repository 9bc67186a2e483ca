import { dataFilePaths, dataFileResponse } from '../../../outputs/open-data/open-data-files.ts';

// The ending stands in this file's name, so that the address has no slash after it.
export const getStaticPaths = () => dataFilePaths('.csv');

/** One CSV file of an explainer's open data. */
export const GET = dataFileResponse;
