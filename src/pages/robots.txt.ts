import type { APIRoute } from 'astro';
import { absolute } from '../content/addresses/addresses.ts';

/** Everything may be read by everybody. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`);
