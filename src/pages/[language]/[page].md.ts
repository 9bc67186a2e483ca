import type { APIRoute } from 'astro';
import { openExplainer } from '../../content/explainer/explainers.ts';
import type { Language } from '../../language/languages.ts';
import { explainerPaths } from '../../content/addresses/explainer-paths.ts';
import { explainerMarkdown } from '../../article/text/explainer-markdown.ts';

export const getStaticPaths = explainerPaths;

/** An explainer as Markdown, for programs that read. */
export const GET: APIRoute<{ id: string; language: Language }> = ({ props: { id, language } }) =>
  new Response(explainerMarkdown(openExplainer(id), language), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
