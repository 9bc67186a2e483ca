import { escapeText } from './escape-text.ts';
import type { FigureRecord } from './record.ts';
import { stateHeight } from './state-height.ts';

/**
 * Takes a figure's stored SVG file, the figure on the page and its state in words; gives the file with the picture that
 * the page shows now: the wide layout, or the one that the chart has at every width.
 */
export function presentSvg(
  stored: string,
  figure: HTMLElement,
  state: FigureRecord['state'],
): string {
  const plot = figure.querySelector('svg.plot-wide, svg.plot:not(.plot-narrow)');
  if (!plot) throw new Error(`the figure ${figure.id} shows no picture`);
  const copy = plot.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('.current')) mark.classList.remove('current');
  const line = Object.entries(state).map(([name, value]) => `${name}: ${value}`);
  return withPlot(stored, {
    markup: new XMLSerializer().serializeToString(copy),
    height: Number(plot.getAttribute('height')),
    state: line.join(' · '),
  });
}

/**
 * Takes a stored SVG file and another picture (markup, height in px) with a line that says its state; gives the file with
 * these in place of its own (it has no state yet). All below the picture moves with its height. As text: a parsed style would be blocked by
 * the page's security policy.
 */
export function withPlot(
  stored: string,
  {
    markup,
    height,
    state,
  }: { readonly markup: string; readonly height: number; readonly state: string },
): string {
  const [start, end] = [
    stored.indexOf('<svg class="file-plot"'),
    stored.indexOf('<g class="file-foot"'),
  ];
  const [place = '', before = ''] =
    /^<svg [^>]* height="([\d.]+)"[^>]*>/.exec(stored.slice(start)) ?? [];
  const grown = height - Number(before);
  const move = (text: string, by = grown) => String(Number(text) + by);
  const head = stored
    .slice(0, start)
    .replace(
      /(<svg [^>]* height=")([\d.]+)(" viewBox="0 0 [\d.]+ )([\d.]+)/,
      (_, a: string, b: string, c: string, d: string) =>
        a + move(b, grown + stateHeight) + c + move(d, grown + stateHeight),
    );
  const foot = stored
    .slice(end)
    .replace(/(translate\(0 )([\d.]+)/, (_, a: string, b: string) => a + move(b))
    .replace(
      /(<text class="file-state"[^>]*>)(<\/text>\s*<g class="file-lines")/,
      (_, a: string, b: string) =>
        `${a}${escapeText(state)}${b} transform="translate(0 ${stateHeight})"`,
    );
  return `${head}${place.replace(`height="${before}"`, `height="${height}"`)}${markup}</svg>\n${foot}`;
}

/** Takes an SVG file and gives it as PNG, two pixels for each px. Throws where the browser cannot draw it. */
export async function svgToPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!png) throw new Error('the browser could not draw the picture');
  return png;
}
