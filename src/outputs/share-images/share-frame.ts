import type { Kind } from '../../content/ledger/schema.ts';
import { escapeText } from '../../figures/frame/save/escape-text.ts';
import { lightColour, plotStyle } from '../../figures/files/plot-style.ts';
import { breakLines, textWidth, type TextStyle } from '../../figures/frame/measure.ts';
import { fitHeadline, headlineWidth } from './fit-headline.ts';
import { shareSize } from '../../article/parts/share-size.ts';

/** What stands in a share image, besides the frame that all have. */
export interface ShareContent {
  /** The name of the site. */
  readonly site: string;
  /** The finding, or the page's title. */
  readonly headline: string;
  /** The line at the foot: where the numbers are from. */
  readonly foot: string;
  /** The number that stands large; a picture that has its own has none here. */
  readonly number?: ShareNumber;
  /** The picture, drawn for the room it gets. */
  readonly picture: SharePicture;
}

/** A number in large letters and what it is. `before` is what limits it: "more than". */
export interface ShareNumber {
  readonly text: string;
  readonly before?: string;
  readonly says: string;
  readonly kind?: Kind;
  /** Who says so. */
  readonly by?: string;
}

/** A picture and how it stands with the headline: beside it, below it, or below it from edge to edge with the foot above. */
export interface SharePicture {
  readonly place: 'beside' | 'below' | 'edge';
  /** SVG that begins at the top left corner of the room (px). */
  readonly draw: (room: { readonly width: number; readonly height: number }) => string;
}

const { width, height, margin } = shareSize;
/** The smallest letters: a share image is shown at half its size and less. */
const smallest: TextStyle = { size: 22, weight: 400 };
const line = 29;
/** Where the headline begins and the picture ends, from the top, in px. */
const [top, bottom] = [84, height - 78];
const column = 420;
const whole = width - 2 * margin;
/** The room of the site's name, in px: beside it the foot of a picture that ends at the edge. */
const besideSite = 300;

/*
 *  ● site                     ● site               ● site           foot
 *  Headline     ┌─────────┐   Headline             Headline
 *  in lines     │         │   5.576 million  is …  ┌───────────────────────
 *  27           │         │   ┌────────────────┐   │ with its own number
 *  claims       └─────────┘   └────────────────┘   │
 *  foot                       foot
 */
/** A share image as an SVG of 1200 × 630 px, in the colours of the light theme. */
export function shareFrame({ site, headline, foot, number, picture }: ShareContent): string {
  const { place } = picture;
  const beside = place === 'beside';
  const edge = place === 'edge';
  const footLines = fitFoot(
    foot,
    beside ? column : edge ? whole - besideSite : whole,
    beside ? 5 : 1,
  );
  const fitted = beside
    ? fitHeadline(headline, { width: column, height: 170 }, [62, 36])
    : fitHeadline(headline, { width: whole, height: 122 }, [58, 40]);
  const ascent = Math.round(fitted.size * 0.8);
  const end = top + fitted.lines.length * fitted.lineHeight;
  const large = number && writeNumber(number, end, beside ? column : whole);
  const x = beside ? margin + column + 40 : edge ? 0 : margin;
  const y = beside ? margin : (large?.bottom ?? end) + 22;
  const room = {
    width: edge ? width : width - margin - x,
    height: (beside ? height - margin : edge ? height : bottom - (footLines.length - 1) * line) - y,
  };
  const lines = fitted.lines.map(
    (words, index) =>
      `<text class="share-headline" font-size="${fitted.size}" x="${margin}" y="${top + ascent + index * fitted.lineHeight}">${escapeText(words)}</text>`,
  );
  const footTop = edge ? margin + 21 : height - margin + 6 - (footLines.length - 1) * line;
  const written = footLines.map(
    (words, index) =>
      `<text class="share-foot" x="${edge ? width - margin : margin}" text-anchor="${edge ? 'end' : 'start'}" y="${footTop + index * line}">${escapeText(words)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${plotStyle}${style}</style>
<rect class="share-paper" width="100%" height="100%"/>
<circle class="share-dot" cx="${margin + 10}" cy="${margin + 12}" r="10"/>
<text class="share-site" x="${margin + 32}" y="${margin + 21}">${escapeText(site)}</text>
${lines.join('\n')}
${large?.markup ?? ''}
<g transform="translate(${x} ${y})">${picture.draw(room)}</g>
${written.join('\n')}
</svg>
`;
}

/** The letters of the number, in px: its figures are two thirds as high. */
const numberSize = 120;
const saysStyle: TextStyle = { size: 28, weight: 400 };
const saysLine = 36;

// The number, and what it is beside it, or below it where it has no room there.
function writeNumber(
  { text, before = '', says, kind, by }: ShareNumber,
  from: number,
  room: number,
): { readonly markup: string; readonly bottom: number } {
  const limit = before && `${before} `;
  const long = headlineWidth(text, numberSize) + textWidth(limit, saysStyle);
  const spare = room - long - 28;
  const isBeside = spare >= 190;
  const baseline = from + 108;
  const lines = breakLines(says, isBeside ? spare : room - 150, saysStyle);
  const ownLine = by !== undefined && isBeside ? 1 : 0;
  const first = isBeside
    ? baseline - (lines.length - 1 + ownLine) * saysLine
    : baseline + saysLine + 8;
  const x = margin + (isBeside ? long + 28 : 0);
  const written = lines.map((words, index) => {
    const more =
      by !== undefined && !isBeside && index === lines.length - 1
        ? `<tspan class="share-foot" dx="14">${escapeText(by)}</tspan>`
        : '';
    return `<text class="share-key" x="${x}" y="${first + index * saysLine}">${escapeText(words)}${more}</text>`;
  });
  if (ownLine)
    written.push(
      `<text class="share-foot" x="${x}" y="${baseline}">${escapeText(by ?? '')}</text>`,
    );
  return {
    markup: `<g${kind ? ` data-kind="${kind}"` : ''}><text x="${margin}" y="${baseline}"><tspan class="share-key">${escapeText(limit)}</tspan><tspan class="share-number">${escapeText(text)}</tspan></text>
${written.join('\n')}</g>`,
    bottom: isBeside ? baseline + 8 : first + (lines.length - 1) * saysLine + 6,
  };
}

// What does not fit of a list of sources is left out and marked so.
function fitFoot(foot: string, room: number, most: number): readonly string[] {
  const lines = breakLines(foot, room, smallest);
  const end = foot.replace(/; …$/, '').lastIndexOf('; ');
  if (lines.length <= most || end < 0) return lines;
  return fitFoot(`${foot.slice(0, end)}; …`, room, most);
}

const style = `
text{font-family:'Instrument Sans',Arial,sans-serif;fill:${lightColour('ink')}}
.share-paper{fill:${lightColour('paper')}}
.share-dot{fill:${lightColour('reported')}}
.share-number{font-family:'Newsreader 16pt',Georgia,serif;font-weight:500;font-size:${numberSize}px}
.share-key{font-size:28px}
.share-amount{font-size:28px;font-weight:600}
[data-kind='reported'] .share-amount,[data-kind='reported'] .share-number{fill:${lightColour('reported')}}
[data-kind='estimated'] .share-amount,[data-kind='estimated'] .share-number{fill:${lightColour('estimated')}}
.share-headline{font-family:'Newsreader 16pt',Georgia,serif;font-weight:500}
.share-site{font-size:26px;font-weight:600}
.share-foot{font-size:${smallest.size}px;fill:${lightColour('soft')}}
.share-line{stroke:${lightColour('line')}}
.share-claim{fill:${lightColour('ink')}}
.share-wrong{fill:${lightColour('wrong')}}
.share-word{font-size:26px;font-weight:600}
.share-reported{fill:${lightColour('reported')}}
.share-estimated{fill:url(#hatch-estimated);stroke:${lightColour('estimated')};stroke-width:2px}
.share-calculated{fill:${lightColour('calculated-ground')};stroke:${lightColour('ink')};stroke-width:2px}
`;
