import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { pictureFonts } from './picture-fonts.ts';

// The pixels of a picture lie where Node does not see how many they are: left to itself it would let gigabytes gather.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Takes an SVG and how many pixels each of its px gets; gives it as a PNG. Runs in a thread of its own: see render-png.ts. */
export default function drawPicture({ svg, zoom }: { svg: string; zoom: number }): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: [...pictureFonts],
      loadSystemFonts: false,
      defaultFontFamily: 'Instrument Sans',
    },
  })
    .render()
    .asPng();
  const copy = Uint8Array.from(picture);
  collectGarbage();
  return copy;
}
