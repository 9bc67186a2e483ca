import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  HastPluginEntry,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri';
import { charts } from '../charts/catalogue.ts';

/**
 * Gives every tag in an MDX file what its component must know and an editor should not have to type: the language and
 * the explainer, both from the file's address; for a chart its figure number; for what cites a source its place.
 */
export const tagContext: HastPluginEntry = ({ fileURL }) => {
  if (!fileURL?.pathname.endsWith('.mdx')) return null;
  const path = fileURLToPath(fileURL);
  const language = basename(path, '.mdx');
  const explainer = basename(dirname(path));
  let figures = 0;
  let places = 0;

  const addContext = (
    node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>,
    context: HastVisitorContext,
  ) => {
    context.setProperty(node, 'language', language);
    context.setProperty(node, 'explainer', explainer);
    if (node.name === 'Fact' || node.name === 'Source') {
      context.setProperty(node, 'place', String(++places));
    }
    if (node.name && node.name in charts) context.setProperty(node, 'number', String(++figures));
  };

  return {
    name: 'tag-context',
    mdxJsxFlowElement: { filter: [], visit: addContext },
    mdxJsxTextElement: { filter: [], visit: addContext },
  };
};
