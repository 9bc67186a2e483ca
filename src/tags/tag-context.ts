import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  MdastPluginEntry,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdastVisitorContext,
} from 'satteri';
import { charts } from '../charts/catalogue.ts';

/**
 * Gives every tag in an MDX file what its component must know and an editor should not have to type: the language and
 * the explainer, both from the file's address, and for a chart its figure number.
 */
export const tagContext: MdastPluginEntry = ({ fileURL }) => {
  if (!fileURL?.pathname.endsWith('.mdx')) return null;
  const path = fileURLToPath(fileURL);
  const language = basename(path, '.mdx');
  const explainer = basename(dirname(path));
  let figures = 0;

  const addContext = (
    node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>,
    context: MdastVisitorContext,
  ) => {
    const attributes: Record<string, string> = { language, explainer };
    if (node.name && node.name in charts) attributes['number'] = String(++figures);
    const added = Object.entries(attributes).map(([name, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name,
      value,
    }));
    context.setProperty(node, 'attributes', [...node.attributes, ...added]);
  };

  return {
    name: 'tag-context',
    mdxJsxFlowElement: addContext,
    mdxJsxTextElement: addContext,
  };
};
