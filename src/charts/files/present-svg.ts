import type { FigureRecord } from './record.ts';

/**
 * Takes a figure's stored SVG file, the figure on the page and its state in words; gives the file with the picture that
 * the page shows now: the wide layout, or the one that the chart has at every width.
 */
export function presentSvg(
  stored: string,
  figure: HTMLElement,
  state: FigureRecord['state'],
): string {
  const file = new DOMParser().parseFromString(stored, 'image/svg+xml');
  const root = file.documentElement;
  const place = root.querySelector('.file-plot');
  const foot = root.querySelector('.file-foot');
  const line = root.querySelector('.file-state');
  const shown = [...figure.querySelectorAll('[data-view]')].find((view) => view.checkVisibility());
  const plot = (shown ?? figure).querySelector('svg.plot-wide, svg.plot:not(.plot-narrow)');
  if (!place || !foot || !line || !plot) throw new Error('the stored picture lacks a part');
  const copy = file.importNode(plot, true);
  copy.classList.remove('plot-wide');
  for (const mark of copy.querySelectorAll('.current')) mark.classList.remove('current');
  place.replaceChildren(copy);
  line.textContent = Object.entries(state)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');

  // All below the picture moves with its height.
  const [before, after] = [place, plot].map((svg) => Number(svg.getAttribute('height')));
  const grown = after && before ? after - before : 0;
  const shift = /translate\(0 ([\d.]+)\)/.exec(foot.getAttribute('transform') ?? '')?.[1];
  const height = Number(root.getAttribute('height')) + grown;
  foot.setAttribute('transform', `translate(0 ${Number(shift) + grown})`);
  place.setAttribute('height', String(after));
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${root.getAttribute('width')} ${height}`);
  return new XMLSerializer().serializeToString(file);
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
