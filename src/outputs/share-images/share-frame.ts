import { escapeText } from '../../figures/frame/save/escape-text.ts';
import { lightColour, plotStyle } from '../../figures/files/plot-style.ts';
import { breakLines, type TextStyle } from '../../figures/frame/measure.ts';
import { fitHeadline } from './fit-headline.ts';
import { shareSize } from '../../article/parts/share-size.ts';

/** What stands in a share image, besides the frame that all have. */
export interface ShareContent {
  /** The name of the site. */
  readonly site: string;
  /** The finding, or the page's title. */
  readonly headline: string;
  /** The line at the foot: where the numbers are from. */
  readonly foot: string;
  /** The picture, drawn for the room it gets. */
  readonly picture: SharePicture;
}

/** A picture and how it stands with the headline: beside it, below it, or below it from edge to edge with the foot above. */
export interface SharePicture {
  readonly place: 'beside' | 'below' | 'edge';
  /** SVG that begins at the top left corner of the room (px). */
  readonly draw: (room: { readonly width: number; readonly height: number }) => string;
}

const { width, height, margin } = shareSize;
const footStyle: TextStyle = { size: 19, weight: 400 };
/** Where the headline begins and the picture ends, from the top, in px. */
const [top, bottom] = [92, height - 78];
const column = 420;
const whole = width - 2 * margin;
/** The room of the site's name, in px: beside it the foot of a picture that ends at the edge. */
const besideSite = 300;

/*
 *  ● site               ● site
 *  Headline  ┌──────┐   The headline over the width
 *  in lines  │      │   ┌─────────────────────────┐
 *            └──────┘   └─────────────────────────┘
 *  foot                 foot
 */
/** A share image as an SVG of 1200 × 630 px, in the colours of the light theme. */
export function shareFrame({ site, headline, foot, picture }: ShareContent): string {
  const beside = picture.place === 'beside';
  const edge = picture.place === 'edge';
  const footLines = fitFoot(
    foot,
    beside ? column : edge ? whole - besideSite : whole,
    beside ? 4 : 1,
  );
  const fitted = beside
    ? fitHeadline(
        headline,
        { width: column, height: height - margin - top - footLines.length * 25 - 24 },
        [62, 36],
      )
    : fitHeadline(headline, { width: whole, height: 134 }, [68, 44]);
  const ascent = Math.round(fitted.size * 0.8);
  const end = top + fitted.lines.length * fitted.lineHeight;
  const x = beside ? margin + column + 40 : edge ? 0 : margin;
  const y = beside ? margin : end + 22;
  const room = {
    width: edge ? width : width - margin - x,
    height: (beside ? height - margin : edge ? height : bottom) - y,
  };
  const lines = fitted.lines.map(
    (line, index) =>
      `<text class="share-headline" font-size="${fitted.size}" x="${margin}" y="${top + ascent + index * fitted.lineHeight}">${escapeText(line)}</text>`,
  );
  const footTop = edge ? margin + 20 : height - margin + 6 - (footLines.length - 1) * 25;
  const written = footLines.map(
    (line, index) =>
      `<text class="share-foot" x="${edge ? width - margin : margin}" text-anchor="${edge ? 'end' : 'start'}" y="${footTop + index * 25}">${escapeText(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${plotStyle}${style}</style>
<rect class="share-paper" width="100%" height="100%"/>
<circle class="share-dot" cx="${margin + 10}" cy="${margin + 12}" r="10"/>
<text class="share-site" x="${margin + 32}" y="${margin + 21}">${escapeText(site)}</text>
${lines.join('\n')}
<g transform="translate(${x} ${y})">${picture.draw(room)}</g>
${written.join('\n')}
</svg>
`;
}

// What does not fit of a list of sources is left out and marked so.
function fitFoot(foot: string, room: number, most: number): readonly string[] {
  const lines = breakLines(foot, room, footStyle);
  const end = foot.replace(/; …$/, '').lastIndexOf('; ');
  if (lines.length <= most || end < 0) return lines;
  return fitFoot(`${foot.slice(0, end)}; …`, room, most);
}

const style = `
text{font-family:'Instrument Sans',Arial,sans-serif;fill:${lightColour('ink')}}
.share-paper{fill:${lightColour('paper')}}
.share-fade{stop-color:${lightColour('paper')}}
.share-dot{fill:${lightColour('reported')}}
.share-number{font-family:'Newsreader 16pt',Georgia,serif;font-weight:500;font-size:120px}
.share-key{font-size:28px}
.share-amount{font-size:28px;font-weight:600}
[data-kind='reported'] .share-amount{fill:${lightColour('reported')}}
[data-kind='estimated'] .share-amount,[data-kind='estimated'] .share-number{fill:${lightColour('estimated')}}
.share-headline{font-family:'Newsreader 16pt',Georgia,serif;font-weight:500}
.share-site{font-size:26px;font-weight:600}
.share-foot{font-size:${footStyle.size}px;fill:${lightColour('soft')}}
.share-line{stroke:${lightColour('line')}}
.share-claim{fill:${lightColour('ink')}}
.share-wrong{fill:${lightColour('wrong')}}
.share-word{font-size:26px;font-weight:600}
.share-reported{fill:${lightColour('reported')}}
.share-estimated{fill:url(#hatch-estimated);stroke:${lightColour('estimated')};stroke-width:2px}
.share-calculated{fill:none;stroke:${lightColour('ink')};stroke-width:2px}
`;
