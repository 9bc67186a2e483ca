import type { APIRoute } from 'astro';
import { drawIcon } from '../outputs/icons/icon.ts';
import { writeIco } from '../outputs/icons/write-ico.ts';

/** The icon for browsers and programs that show no SVG or ask for this address unasked. */
export const GET: APIRoute = async () => {
  const sizes = [16, 32, 48];
  const pictures = sizes.map(async (size) => {
    return { size, png: await drawIcon({ size, purpose: 'any' }) };
  });
  return new Response(writeIco(await Promise.all(pictures)), {
    headers: { 'content-type': 'image/x-icon' },
  });
};
