import type { Explainer } from './explainers.ts';

/** The day of an explainer's last change (YYYY-MM-DD): its newest correction, else its publication. */
export function updatedOn({ ledger, pages }: Explainer): string {
  const published = Object.values(pages).map(({ frontmatter }) => frontmatter.published);
  return [...published, ...ledger.corrections.map(({ date }) => date)].sort().at(-1) ?? '';
}
