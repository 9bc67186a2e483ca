import { svgResponse, pictureFilePaths } from '../../../figures/files/figure-files.ts';

export const getStaticPaths = pictureFilePaths;

/** One SVG file of a figure. */
export const GET = svgResponse;
