import { breakLines } from '../measure.ts';
import { escapeText } from './escape-text.ts';
import type { FigureRecord } from './record.ts';

/**
 * A figure's SVG file but for its picture and its state: the build puts them together, and so does a browser that shows
 * another picture. Markup is whole SVG elements, sizes are px.
 */
export interface SvgParts {
  /** The BCP 47 tag of the language. */
  readonly language: string;
  readonly width: number;
  /** Name, description, style, patterns and all that stands above the picture. */
  readonly head: string;
  /** Where the picture stands. */
  readonly picture: { readonly x: number; readonly y: number; readonly width: number };
  /** The lines below it, from the top of the foot, with the height that they and the margin take. */
  readonly foot: { readonly markup: string; readonly height: number };
}

const aboveFoot = 28;
const stateLine = 24;
const stateHeight = 22;

/** The whole file with a picture (its markup, its height in px) and the state that it shows, in words. */
export function joinSvg(
  { language, width, head, picture, foot }: SvgParts,
  plot: { readonly markup: string; readonly height: number },
  state: FigureRecord['state'],
): string {
  const told = Object.entries(state).map(([name, value]) => `${name}: ${value}`);
  const lines = breakLines(told.join(' · '), picture.width, { size: 12.5, weight: 600 });
  const lower = told.length > 0 ? lines.length * stateHeight : 0;
  const footTop = picture.y + plot.height + aboveFoot;
  const height = footTop + foot.height + lower;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="file-title" aria-describedby="file-description">
${head}
<svg class="file-plot" x="${picture.x}" y="${picture.y}" width="${picture.width}" height="${plot.height}" overflow="visible">${plot.markup}</svg>
<g transform="translate(0 ${footTop})">
<path class="file-rule" d="M${picture.x} 0h${picture.width}"/>
${lines
  .map((line, index) => {
    const y = stateLine + index * stateHeight;
    return `<text class="file-state" x="${picture.x}" y="${y}">${escapeText(line)}</text>`;
  })
  .join('\n')}
<g transform="translate(0 ${lower})">
${foot.markup}
</g>
</g>
</svg>
`;
}
