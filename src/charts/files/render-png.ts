import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { cachedPicture } from './picture-cache.ts';

const folder = `${process.cwd()}/src/charts/files/fonts`;

/** The file of the headlines' font, as a renderer of pictures takes it. */
export const displayFont = `${folder}/newsreader-display-500.ttf`;

const fontFiles = [
  `${folder}/instrument-sans-400.ttf`,
  `${folder}/instrument-sans-600.ttf`,
  displayFont,
];
const fonts = fontFiles.map((file) => readFileSync(file));

/** Takes an SVG and how many pixels each of its px gets; gives it as a PNG in the fonts of the site, from the cache where it can. */
export function renderPng(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
  const picture = cachedPicture([svg, String(zoom), ...fonts, resvg.version], () =>
    new Resvg(svg, {
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' },
    })
      .render()
      .asPng(),
  );
  return new Uint8Array(picture);
}
