import { openSync } from 'fontkit';
import { displayFont } from '../../figures/files/picture-fonts.ts';

const font = openSync(displayFont);
if (!('unitsPerEm' in font)) throw new Error(`${displayFont} is no single font`);
const { unitsPerEm } = font;
const layout = font.layout.bind(font);

/** A headline that fits: its size and its lines' height in px, and its lines. */
export interface Headline {
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: readonly string[];
}

/** A headline in the largest size that fits its room; all sizes are in px. */
export function fitHeadline(
  text: string,
  room: { readonly width: number; readonly height: number },
  [largest, smallest]: readonly [number, number],
): Headline {
  for (let size = largest; ; size -= 2) {
    const lines = breakHeadline(text, room.width, size);
    const lineHeight = Math.round(size * 1.1);
    const fits = lines.length * lineHeight <= room.height && widest(lines, size) <= room.width;
    if (fits || size <= smallest) return { size, lineHeight, lines };
  }
}

// As many lines as needed, and no line longer than it must be: the last is not left with a word alone.
function breakHeadline(text: string, width: number, size: number): readonly string[] {
  const lines = breakAt(text, width, size);
  for (let narrower = width; narrower > width / 2; narrower -= 10) {
    const balanced = breakAt(text, narrower, size);
    if (balanced.length > lines.length) return breakAt(text, narrower + 10, size);
  }
  return lines;
}

function breakAt(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widest([longer], size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widest(lines: readonly string[], size: number): number {
  return Math.max(...lines.map((line) => widthInEms(line) * size));
}

/** The width of a text in the letters of headlines, in px at a size in px. */
export function headlineWidth(text: string, size: number): number {
  return widthInEms(text) * size;
}

const widths = new Map<string, number>();

// The same lines are tried in every size.
function widthInEms(line: string): number {
  const width = widths.get(line) ?? layout(line).advanceWidth / unitsPerEm;
  widths.set(line, width);
  return width;
}
