import type { Language } from '../../language/languages.ts';
import { standIn } from '../../language/stand-in.ts';
import type { Frontmatter } from '../ledger/schema.ts';

/** The frontmatter of a text that stands in for one in another language. `language` is the one that it is in. */
export function asStandIn(frontmatter: Frontmatter, language: Language): Frontmatter {
  const { title, description, lead } = frontmatter;
  return {
    ...frontmatter,
    title: standIn(title, language),
    description: standIn(description, language),
    lead: standIn(lead, language),
  };
}
