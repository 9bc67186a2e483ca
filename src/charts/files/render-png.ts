import { Resvg } from '@resvg/resvg-js';

const folder = `${process.cwd()}/src/charts/files/fonts`;

/** The file of the headlines' font, as a renderer of pictures takes it. */
export const displayFont = `${folder}/newsreader-display-500.ttf`;

const fontFiles = [
  `${folder}/instrument-sans-400.ttf`,
  `${folder}/instrument-sans-600.ttf`,
  displayFont,
];

/** Takes an SVG and how many pixels each of its px gets; gives it as a PNG in the fonts of the site. */
export function renderPng(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' },
  });
  return new Uint8Array(renderer.render().asPng());
}
