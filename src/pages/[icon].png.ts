import type { APIRoute } from 'astro';
import { drawIcon, icons, type Icon } from '../outputs/icons/icon.ts';

export function getStaticPaths() {
  return icons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }));
}

/** An icon of the site as pixels. */
export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
  new Response(await drawIcon(icon), { headers: { 'content-type': 'image/png' } });
