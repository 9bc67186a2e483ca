import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  HastPluginEntry,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri';
import { charts } from '../charts/catalogue.ts';
import { blockIds } from '../explainer/blocks.ts';
import { readOutline } from '../explainer/outline.ts';
import { everyLanguage, type Language } from '../i18n/languages.ts';

/**
 * Gives every tag in an MDX file what its component must know and an editor should not have to type: the language and
 * the explainer, both from the file's address; for a chart its figure number; for what cites a source its place. Every
 * paragraph, list item and dated note gets the id that it shares with its twins in the other languages.
 */
export const tagContext: HastPluginEntry = ({ fileURL }) => {
  if (!fileURL?.pathname.endsWith('.mdx')) return null;
  const path = fileURLToPath(fileURL);
  const language = basename(path, '.mdx');
  const folder = dirname(path);
  const explainer = basename(folder);
  const outlines = everyLanguage((code) =>
    readOutline(dirname(folder), `${explainer}/${code}.mdx`),
  );
  const blocks = blockIds(outlines)[language as Language].values();
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
    if (node.name === 'Aside') context.setProperty(node, 'id', blocks.next().value);
    if (node.name && node.name in charts) context.setProperty(node, 'number', String(++figures));
  };

  return {
    name: 'tag-context',
    element: [
      {
        filter: ['p', 'li'],
        visit: (node, context) => {
          const parent = context.parent(node);
          const list = node.tagName === 'li' && parent ? context.parent(parent) : parent;
          if (list?.type === 'root') context.setProperty(node, 'id', blocks.next().value);
        },
      },
      {
        filter: ['h2'],
        visit: (node, context) => {
          context.setProperty(node, 'language', language);
          context.setProperty(node, 'explainer', explainer);
        },
      },
    ],
    mdxJsxFlowElement: { filter: [], visit: addContext },
    mdxJsxTextElement: { filter: [], visit: addContext },
  };
};
