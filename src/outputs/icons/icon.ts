import { readFileSync } from 'node:fs';
import { lightColour } from '../../figures/files/plot-style.ts';
import { renderPng } from '../../figures/files/render-png.ts';

/** The icons as pixels: for installed pages in two sizes, one that a phone may cut to its own shape, and Apple's. */
export const icons = [
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'icon-maskable-512', size: 512, purpose: 'maskable' },
  { name: 'apple-touch-icon', size: 180, purpose: 'apple' },
] as const;

/** An icon of that list. */
export type Icon = (typeof icons)[number];

/** An icon as a PNG of `size` × `size` px, drawn from the site's favicon.svg in the colours of the light theme. */
export function drawIcon({
  size,
  purpose,
}: {
  readonly size: number;
  readonly purpose: Icon['purpose'];
}): Promise<Uint8Array<ArrayBuffer>> {
  const favicon = readFileSync(`${process.cwd()}/public/favicon.svg`, 'utf8').replace(
    /@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/,
    '',
  );
  // A phone may cut to a circle of 80 %: the drawing keeps within. Apple rounds the corners itself.
  const share = purpose === 'maskable' ? 0.62 : 1;
  const offset = (size * (1 - share)) / 2;
  const drawing = favicon.replace(
    '<svg ',
    `<svg x="${offset}" y="${offset}" width="${size * share}" height="${size * share}" `,
  );
  const ground =
    purpose === 'any' ? '' : `<rect width="100%" height="100%" fill="${lightColour('paper')}"/>`;
  return renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}${drawing}</svg>`,
    1,
  );
}
