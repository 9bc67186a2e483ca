import type { APIRoute } from 'astro';
import { openExplainer } from '../../explainer/explainers.ts';
import type { Language } from '../../i18n/languages.ts';
import { explainerPaths } from '../../site/explainer-paths.ts';
import { explainerMarkdown } from '../../text-version/explainer-markdown.ts';

export const getStaticPaths = explainerPaths;

/** An explainer as Markdown, for programs that read. */
export const GET: APIRoute<{ id: string; language: Language }> = ({ props: { id, language } }) =>
  new Response(explainerMarkdown(openExplainer(id), language), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
