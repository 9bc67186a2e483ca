import { svgPartsPaths, svgPartsResponse } from '../../../figures/files/figure-files.ts';

export const getStaticPaths = svgPartsPaths;

/** The parts of one SVG file, for the browser that puts in another picture. */
export const GET = svgPartsResponse;
