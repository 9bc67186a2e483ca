import { hatching } from './hatching.ts';
import { escapeText } from './save/escape-text.ts';
import { sceneStyles, type SceneRun } from './scene-text.ts';
import type { Band, BoxMark, Mark, Point, Scene, SceneText } from './scene.ts';

/*
 * One drawing, two ways to write it. On the page what is across is in percent and what is down in em, so that a figure is as
 * wide as its column and grows with the reader's letters; in a file all is in px, with the letters' size on each text, for
 * programs that know little of CSS.
 */
interface Pen {
  readonly across: (x: number) => string;
  /** Takes px beside a place across: how the mark is moved there, as attributes of a <g> or <svg> around it. */
  readonly down: (px: number) => string;
  readonly isFile: boolean;
  /** The width of the drawing in px; only files have one. */
  readonly width: number;
}

const pagePen: Pen = {
  across: (x) => `${round(x)}%`,
  down: (px) => `${round(px / 16)}em`,
  isFile: false,
  width: 0,
};

function filePen(width: number): Pen {
  return {
    across: (x) => String(round((x * width) / 100)),
    down: (px) => String(round(px)),
    isFile: true,
    width,
  };
}

/** A scene as the page has it: an <svg> a band, one below the other. */
export function writeScene({ bands }: Scene): string {
  return bands
    .map((band) => {
      const form =
        'box' in band
          ? `viewBox="0 0 ${band.box.join(' ')}"`
          : `height="${pagePen.down(band.height)}"`;
      return `<svg class="band" width="100%" ${form} aria-hidden="true">${marksOf(band, pagePen)}</svg>`;
    })
    .join('');
}

/** A scene as a file has it: one <svg> of a width in px, with its height; styles in em are of 16 px there too. */
export function writePicture({ bands }: Scene, width: number): { markup: string; height: number } {
  const pen = filePen(width);
  let y = 0;
  const drawn = bands.map((band) => {
    const height = 'box' in band ? (width * band.box[1]) / band.box[0] : band.height;
    const box = 'box' in band ? ` viewBox="0 0 ${band.box.join(' ')}"` : '';
    const markup = `<svg y="${round(y)}" width="${width}" height="${round(height)}" overflow="visible"${box}>${marksOf(band, pen)}</svg>`;
    y += height;
    return markup;
  });
  const height = Math.ceil(y);
  return {
    // Styles measure letters in em of 16 px, where programs that draw files have 12.
    markup: `<svg width="${width}" height="${height}" font-size="16" overflow="visible">${drawn.join('')}</svg>`,
    height,
  };
}

// One pattern of the band's tile for each kind and look that is filled with it.
function tilesOf(band: Band): string {
  if (!('box' in band) || !band.tile) return '';
  const { id, size, d } = band.tile;
  const patterns = new Map(
    band.marks
      .filter(({ fill }) => fill === 'tile')
      .map(({ kind = '', look }) => [
        tileId(id, kind, look),
        `<pattern id="${tileId(id, kind, look)}" width="${size[0]}" height="${size[1]}" patternUnits="userSpaceOnUse"><g data-kind="${kind}"><path class="box-${look}" d="${d}"/></g></pattern>`,
      ]),
  );
  return `<defs>${[...patterns.values()].join('')}</defs>`;
}

function tileId(id: string, kind: string, look: string): string {
  return `${id}-${kind}-${look}`;
}

// Neighbours of one row and kind share a group: it is what the tour steps on.
function marksOf(band: Band, pen: Pen): string {
  const written: string[] = [tilesOf(band)];
  let open = '';
  const marks: readonly (Mark | BoxMark)[] = band.marks;
  for (const mark of marks) {
    const group = [
      ...(mark.row === undefined ? [] : [` data-mark="${escapeText(mark.row)}"`]),
      ...(mark.kind === undefined ? [] : [` data-kind="${mark.kind}"`]),
      ...(mark.view === undefined ? [] : [` data-view="${mark.view}"`]),
    ].join('');
    if (group !== open) {
      if (open !== '') written.push('</g>');
      if (group !== '') written.push(`<g${group}>`);
      open = group;
    }
    written.push('x' in mark || 'from' in mark ? writeMark(mark, pen) : writeBoxMark(mark, band));
  }
  if (open !== '') written.push('</g>');
  return written.join('');
}

function writeMark(mark: Mark, pen: Pen): string {
  switch (mark.shape) {
    case 'rect': {
      const { x, dx = 0, y, width, height, look, kind } = mark;
      const wide = typeof width === 'number' ? pen.across(width) : pen.down(width.px);
      const fill = look === 'bar' ? hatching(kind) : undefined;
      const attributes = `class="${look}" y="${pen.down(y)}" width="${wide}" height="${pen.down(height)}"${fill ? ` fill="${fill}"` : ''}`;
      return moved({ x, dx, y }, pen, (at) => `<rect ${attributes}${at('x')}/>`);
    }
    case 'circle': {
      const { x, dx = 0, y, r, look, kind } = mark;
      const fill = look === 'bar' ? hatching(kind) : undefined;
      const attributes = `class="${look}" cy="${pen.down(y)}" r="${pen.down(r)}"${fill ? ` fill="${fill}"` : ''}`;
      return moved({ x, dx, y }, pen, (at) => `<circle ${attributes}${at('cx')}/>`);
    }
    case 'line': {
      const { from, to, look } = mark;
      const ends = `y1="${pen.down(from.y)}" y2="${pen.down(to.y)}"`;
      if (pen.isFile) {
        const at = ({ x, dx = 0 }: Point) => round((x * pen.width) / 100 + dx);
        return `<line class="${look}" x1="${at(from)}" x2="${at(to)}" ${ends}/>`;
      }
      // Both ends are moved alike: a line between two places with different px beside them is drawn by its length.
      const dx = from.dx ?? 0;
      const length = (to.dx ?? 0) - dx;
      if (length !== 0 && from.x !== to.x)
        throw new Error('a line that is not all across or all px cannot be drawn: draw two');
      const x2 = length === 0 ? pen.across(to.x) : pen.down(length);
      if (length !== 0)
        return `<svg x="${pen.across(from.x)}" overflow="visible"><line class="${look}" x1="${pen.down(dx)}" x2="${pen.down(to.dx ?? 0)}" ${ends}/></svg>`;
      const line = `<line class="${look}" x1="${pen.across(from.x)}" x2="${x2}" ${ends}/>`;
      return dx === 0 ? line : `<svg x="${pen.down(dx)}" overflow="visible">${line}</svg>`;
    }
    case 'path': {
      const { x, y, width, height, box, d, look, kind } = mark;
      const place = `x="${pen.across(x)}" y="${pen.down(y)}" width="${pen.across(width)}" height="${pen.down(height)}"`;
      const fill = look === 'bar' ? hatching(kind) : undefined;
      return `<svg ${place} viewBox="0 0 ${box.join(' ')}" preserveAspectRatio="none" overflow="visible"><path class="${look}" d="${d}"${fill ? ` fill="${fill}"` : ''}/></svg>`;
    }
    case 'text':
      return writeText(mark, pen);
  }
}

// In a box a hatching is as fine as its unit asks: a third of it.
function writeBoxMark({ look, kind, d, fill: as }: BoxMark, band: Band): string {
  if (as === 'tile') {
    const id = 'box' in band ? (band.tile?.id ?? '') : '';
    return `<path d="${d}" fill="url(#${tileId(id, kind ?? '', look)})"/>`;
  }
  if (as) {
    return `<path class="box-${look} bars" d="${d}" stroke-width="${as.width}" stroke-dasharray="${as.dash.join(' ')}"/>`;
  }
  const fill = look === 'bar' && kind === 'estimated' ? ' fill="url(#hatch-box)"' : '';
  return `<path class="box-${look}" d="${d}"${fill}/>`;
}

function moved(
  { x, dx = 0 }: Point,
  pen: Pen,
  draw: (at: (name: string) => string) => string,
): string {
  if (pen.isFile) return draw((name) => ` ${name}="${round((x * pen.width) / 100 + dx)}"`);
  if (dx === 0) return draw((name) => (x === 0 ? '' : ` ${name}="${pen.across(x)}"`));
  const inner = draw((name) => ` ${name}="${pen.down(dx)}"`);
  return x === 0 ? inner : `<svg x="${pen.across(x)}" overflow="visible">${inner}</svg>`;
}

function writeText({ x, dx = 0, y, anchor, runs, halo }: SceneText, pen: Pen): string {
  const [first] = runs;
  // Where all is of one style the text has it; else each run has its own, in em of 16 px.
  const style = runs.every((run) => sameLook(run, first)) ? first?.style : undefined;
  const size = style ? sceneStyles[style].size : 16;
  // em of the text's own size.
  const own = (px: number) => (pen.isFile ? String(round(px)) : `${round(px / size)}em`);
  const across = pen.isFile
    ? ` x="${round((x * pen.width) / 100 + dx)}"`
    : `${x === 0 ? '' : ` x="${pen.across(x)}"`}${dx === 0 ? '' : ` dx="${own(dx)}"`}`;
  const anchored = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
  const only = runs.length === 1 ? first : undefined;
  const inner = only
    ? escapeText(only.text)
    : runs.map((run) => writeRun(run, style === undefined, pen)).join('');
  const fact = only?.fact === undefined ? '' : ` data-fact="${only.fact}"`;
  const look = first && style ? `${classOf(first)}${lettering(style, pen)}` : '';
  const text = `<text${look}${across} y="${own(y)}"${anchored}${fact}>${inner}</text>`;
  return halo ? `<g class="halo">${text}</g>` : text;
}

function writeRun(run: SceneRun, isOwn: boolean, pen: Pen): string {
  const fact = run.fact === undefined ? '' : ` data-fact="${run.fact}"`;
  if (!isOwn && fact === '') return escapeText(run.text);
  const look = isOwn ? `${classOf(run)}${lettering(run.style, pen)}` : '';
  return `<tspan${look}${fact}>${escapeText(run.text)}</tspan>`;
}

function sameLook({ style, coloured = false }: SceneRun, other: SceneRun | undefined): boolean {
  return style === other?.style && coloured === (other.coloured ?? false);
}

function classOf({ style, coloured }: SceneRun): string {
  return ` class="${coloured ? `text-${style} coloured` : `text-${style}`}"`;
}

function lettering(style: SceneRun['style'], pen: Pen): string {
  if (!pen.isFile) return '';
  const { size, weight } = sceneStyles[style];
  return ` font-size="${size}" font-weight="${weight}"`;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
