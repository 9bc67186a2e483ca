import type { APIRoute } from 'astro';
import { openExplainer, type Explainer } from '../../content/explainer/explainers.ts';
import { updatedOn } from '../../content/explainer/updated.ts';
import type { Language } from '../../language/languages.ts';
import { absolute, explainerAddresses } from '../../content/addresses/addresses.ts';
import { citationFormats, type CitationFormat } from './citation-formats.ts';
import { citationItem } from './citation-item.ts';

/** The citation of an explainer's page in a format. */
export function pageCitation(
  explainer: Explainer,
  language: Language,
  format: CitationFormat,
): string {
  const { frontmatter } = explainer.pages[language];
  const address = absolute(explainerAddresses(explainer)[language]);
  const item = citationItem(frontmatter, updatedOn(explainer), language, address);
  return citationFormats[format].write(item);
}

/** The address of the file with the citation of an explainer's page. */
export function citationAddress(
  explainer: Explainer,
  language: Language,
  format: CitationFormat,
): string {
  return `${explainerAddresses(explainer)[language]}cite.${format}`;
}

/** The endpoint that answers with a page's citation in a format. */
export function citationResponse(
  format: CitationFormat,
): APIRoute<{ id: string; language: Language }> {
  return ({ props: { id, language } }) =>
    new Response(pageCitation(openExplainer(id), language, format), {
      headers: { 'content-type': citationFormats[format].mediaType },
    });
}
