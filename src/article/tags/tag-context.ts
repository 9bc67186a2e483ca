import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  HastContent,
  HastPluginEntry,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri';
import { leavesId } from '../../content/addresses/leaves-id.ts';
import { readOutline } from '../../content/explainer/outline.ts';
import { splitTopic } from '../../content/explainer/topic.ts';
import { everyLanguage, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { passagesOf } from '../../content/translations/passages.ts';
import { passageTags } from '../../content/vocabulary.ts';
import { readRecord } from '../../content/translations/record.ts';
import { waitingTexts } from '../../content/translations/waiting-texts.ts';

/**
 * Adds to every tag in an MDX file what its component must know and an editor should not have to type: the language and
 * the explainer, both from the file's address; the checks of a passage's claims, after it; for a chart its figure number; for what cites a source its place; for a term its words. Every
 * paragraph, list item and dated note gets the id that it shares with its twins in the other languages; a link that
 * leaves the site says so. The address of a paragraph or a
 * section that is gone leads to a heading that is there.
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
  const { ids, gone, goneSections } = passagesOf(outlines, readRecord(dirname(folder), explainer));
  const blocks = ids[language as Language].values();
  const waiting = waitingTexts(dirname(folder), explainer, outlines)[language as Language];
  const t = translator(language as Language);
  let figures = 0;
  let places = 0;

  const nameBlock = (node: Readonly<HastContent>, context: HastVisitorContext) => {
    const id = blocks.next().value;
    context.setProperty(node, 'id', id);
    tellNewer(node, context, id);
  };

  const tellNewer = (
    node: Readonly<HastContent>,
    context: HastVisitorContext,
    of: string | undefined,
  ) => {
    const found = waiting.get(of ?? '');
    if (!found) return;
    const { newer, since } = found;
    // A list holds items alone: the note goes into the item.
    const note = tagOf('NewerText', { of, newer, since, language, explainer });
    if (node.type === 'element' && node.tagName === 'li') context.appendChild(node, note);
    else context.insertAfter(node, note);
  };

  const tellChecks = (node: Readonly<HastContent>, context: HastVisitorContext) => {
    const ids = claimsIn(node).join(' ');
    if (ids !== '') context.insertAfter(node, tagOf('ClaimNotes', { ids, language, explainer }));
  };

  const addContext = (
    node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>,
    context: HastVisitorContext,
  ) => {
    context.setProperty(node, 'language', language);
    context.setProperty(node, 'explainer', explainer);
    if (node.name === 'Fact' || node.name === 'Source') {
      context.setProperty(node, 'place', String(++places));
    }
    if (node.name === 'Term') context.setProperty(node, 'words', context.textContent(node));
    if (isPassage(node)) {
      nameBlock(node, context);
      tellChecks(node, context);
    }
    if (node.name === 'Question') tellNewer(node, context, idOf(node));
    if (node.name === 'Chart') context.setProperty(node, 'number', String(++figures));
  };

  return {
    name: 'tag-context',
    element: [
      {
        filter: ['p', 'li'],
        visit: (node, context) => {
          const parent = context.parent(node);
          const list = node.tagName === 'li' && parent ? context.parent(parent) : parent;
          if (list?.type === 'root') nameBlock(node, context);
          // An item's checks follow its list, a dated note's follow the note.
          if (node.tagName === 'p' && !isPassage(parent) && parent?.type !== 'element') {
            tellChecks(node, context);
          }
        },
      },
      {
        filter: ['ul', 'ol', 'blockquote'],
        visit: (node, context) => {
          const parent = context.parent(node);
          if (parent?.type !== 'element' && !isPassage(parent)) tellChecks(node, context);
        },
      },
      {
        // The policy (CSP) refuses styles on elements: a class says which way a column stands.
        filter: ['th', 'td'],
        visit: (node, context) => {
          const [, side] = /text-align: ?(\w+)/.exec(String(node.properties['style'])) ?? [];
          if (side === undefined) return;
          context.setProperty(node, 'style', undefined);
          context.setProperty(node, 'className', [`cell-${side}`]);
        },
      },
      {
        filter: ['table'],
        visit: (node, context) => {
          context.setProperty(node, 'language', language);
        },
      },
      {
        filter: ['h2'],
        visit: (node, context) => {
          if (node.properties['id'] === 'footnote-label') {
            context.replaceNode(node, {
              type: 'element',
              tagName: 'h3',
              properties: { id: 'footnote-label' },
              children: [{ type: 'text', value: t('explainer.footnotes') }],
            });
            return;
          }
          context.setProperty(node, 'language', language);
          context.setProperty(node, 'explainer', explainer);
          // An editor's word on older addresses, no attribute of the page.
          context.setProperty(node, 'formerly', undefined);
          markTopic(node, context);
          const code = language as Language;
          for (const { id, section } of [...gone[code], ...goneSections[code]]) {
            if (section !== node.properties['id']) continue;
            context.prependChild(node, {
              type: 'element',
              tagName: 'span',
              properties: { id },
              children: [],
            });
          }
        },
      },
      {
        filter: ['a'],
        visit: (node, context) => {
          const href = String(node.properties['href']);
          if (node.properties['dataFootnoteBackref'] !== undefined) {
            const [, number = ''] = /fnref-(\d+)/.exec(href) ?? [];
            context.setProperty(node, 'ariaLabel', t('explainer.footnoteBack', { number }));
          }
          if (!/^https?:/.test(href)) return;
          context.setProperty(node, 'rel', 'external');
          context.setProperty(node, 'ariaDescribedBy', leavesId);
        },
      },
    ],
    mdxJsxFlowElement: { filter: [], visit: addContext },
    mdxJsxTextElement: { filter: [], visit: addContext },
  };
};

// "Investment · The money behind the model": the topic is set apart from the headline.
function markTopic(
  heading: Readonly<Extract<HastContent, { type: 'element' }>>,
  context: HastVisitorContext,
) {
  const [first] = heading.children;
  if (first?.type !== 'text') return;
  const { topic, headline } = splitTopic(first.value);
  if (topic === '') return;
  context.replaceNode(first, [
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['topic'] },
      children: [{ type: 'text', value: topic }],
    },
    { type: 'text', value: headline },
  ]);
}

// A block with paragraphs of its own, which stands in the text as one.
function isPassage(node: Readonly<Partial<HastContent>> | undefined): boolean {
  return node?.type === 'mdxJsxFlowElement' && passageTags.includes(node.name ?? '');
}

// A tag that no editor writes.
function tagOf(name: string, values: Readonly<Record<string, string | undefined>>) {
  const attributes = Object.entries(values).map(([attribute, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: attribute,
    value,
  }));
  return { type: 'mdxJsxFlowElement' as const, name, attributes, children: [] };
}

function claimsIn(node: Readonly<HastContent>): readonly string[] {
  const inside = 'children' in node ? node.children.flatMap(claimsIn) : [];
  const isClaim = node.type === 'mdxJsxTextElement' && node.name === 'Claim';
  return isClaim ? [idOf(node) ?? '', ...inside] : inside;
}

function idOf({ attributes }: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>) {
  const id = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  return typeof id?.value === 'string' ? id.value : undefined;
}
