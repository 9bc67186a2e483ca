import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot } from './content/content-root.ts';
import { frontmatterSchema } from './content/ledger/schema.ts';

/** One MDX file a language in each explainer's folder. The YAML files beside it have one reader, src/content/ledger. */
const explainers = defineCollection({
  loader: glob({ base: contentRoot, pattern: '*/*.mdx' }),
  schema: frontmatterSchema,
});

export const collections = { explainers };
