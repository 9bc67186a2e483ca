import type { APIRoute } from 'astro';
import { llmsText } from '../outputs/llms/llms-text.ts';

/** The site's table of contents for language models. */
export const GET: APIRoute = () =>
  new Response(llmsText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
