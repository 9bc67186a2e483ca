import { svgResponse, figureFilePaths } from '../../../charts/files/figure-files.ts';

export const getStaticPaths = figureFilePaths;

/** One SVG file of a figure. */
export const GET = svgResponse;
