import { Resvg } from '@resvg/resvg-js';
import { pictureFonts } from './picture-fonts.ts';

/** Takes an SVG and how many pixels each of its px gets; gives it as a PNG. Runs in a thread of its own: see render-png.ts. */
export default function drawPicture({ svg, zoom }: { svg: string; zoom: number }): Uint8Array {
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: [...pictureFonts],
      loadSystemFonts: false,
      defaultFontFamily: 'Instrument Sans',
    },
  })
    .render()
    .asPng();
}
