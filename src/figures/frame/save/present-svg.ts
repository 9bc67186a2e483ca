import { sizeWithin, type Scene, type SceneSize } from '../scene.ts';
import { writePicture } from '../write-scene.ts';
import type { FigureRecord } from './record.ts';
import { joinSvg, type SvgParts } from './svg-parts.ts';

/** The SVG file of a figure with the picture that the page shows now, laid out for the file's width by what redraws it. */
export function presentSvg(
  parts: SvgParts,
  state: FigureRecord['state'],
  scene: (size: SceneSize) => Scene,
): string {
  const { width } = parts.picture;
  return joinSvg(parts, writePicture(scene(sizeWithin(width)), width), state);
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
