import { drawPlot } from '../../figures/files/draw-plot.ts';
import { pictureWidth } from '../../figures/files/figure-svg.ts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import type { Language } from '../../language/languages.ts';
import type { SharePicture } from './share-frame.ts';

/** The room that a picture gets at least, in px, below the headline and beside it. */
const rooms = { below: { width: 1112, height: 300 }, beside: { width: 650, height: 540 } } as const;
/** Smaller than this its words are lost: below the headline it is not put then, beside it it is cut off at the edge instead. */
const smallest = { below: 0.85, beside: 0.64 } as const;
const cutScale = 0.8;

/** The own picture of an explainer's chart, laid out anew for the place where it is largest. */
export async function chartPicture(
  explainer: Explainer,
  id: string,
  language: Language,
): Promise<SharePicture> {
  const fit = (place: keyof typeof rooms) => fitPlot(explainer, id, language, rooms[place]);
  const below = await fit('below');
  const place = below.scale < smallest.below ? 'beside' : 'below';
  const { plot, width, scale } = place === 'below' ? below : await fit('beside');
  return {
    place,
    draw: (room) => {
      const cut = scale < smallest.beside;
      const shown = cut ? cutScale : Math.min(room.height / plot.height, room.width / width);
      const across = cut ? room.width / cutScale : width;
      const spare = cut ? 0 : (room.height - plot.height * shown) / 2;
      return `${plot.patterns}
<g transform="translate(0 ${spare}) scale(${shown})"><svg width="${across}" height="${plot.height}" overflow="visible">${plot.markup}</svg></g>
${cut ? fade(room) : ''}`;
    },
  };
}

// A plot's height hardly depends on its width, but where it does (dots on a field) it must be drawn for the width it gets.
async function fitPlot(
  explainer: Explainer,
  id: string,
  language: Language,
  room: { readonly width: number; readonly height: number },
) {
  const draw = (width: number) => drawPlot(id, { explainer: explainer.id, language, width });
  const first = await draw(pictureWidth);
  const width = room.width / Math.min(room.height / first.height, room.width / pictureWidth);
  const plot = width > pictureWidth ? await draw(width) : first;
  return { plot, width, scale: Math.min(room.height / plot.height, room.width / width) };
}

// What goes on below the edge fades out instead of ending in the middle of a word.
function fade(room: { readonly width: number; readonly height: number }): string {
  return `<linearGradient id="share-fade" x2="0" y2="1"><stop class="share-fade" stop-opacity="0"/><stop class="share-fade" offset="1"/></linearGradient>
<rect fill="url(#share-fade)" x="-20" y="${room.height - 70}" width="${room.width + 100}" height="120"/>`;
}
