import { pngResponse, pictureFilePaths } from '../../../figures/files/figure-files.ts';

export const getStaticPaths = pictureFilePaths;

/** One PNG file of a figure. */
export const GET = pngResponse;
