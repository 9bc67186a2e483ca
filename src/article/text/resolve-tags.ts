import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { figureNumber, isTag } from '../../content/explainer/outline.ts';
import { formatDate } from '../../language/dates.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import type { FactForm } from '../../content/vocabulary.ts';
import { calculatorText } from './calculator-text.ts';
import { claimCheckText, claimMark } from './claims-text.ts';
import { commentsText } from './comments-text.ts';
import { figureText } from './figure-text.ts';
import { heading, link, paragraph, strong, text } from './nodes.ts';
import { sourcesText } from './sources-text.ts';
import type { TextPage } from './text-page.ts';

type Attributes = Readonly<Record<string, string>>;
type WriteTag = (attributes: Attributes, page: TextPage, inner: RootContent[]) => RootContent[];

/** Nodes of an MDX file as plain Markdown, every tag in the words that the page prints. */
export function resolveTags(nodes: readonly RootContent[], page: TextPage): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (/^mdxjsEsm|^mdx.*Expression$|^yaml$/.test(node.type)) return [];
    const inner = 'children' in node ? resolveTags(node.children, page) : [];
    if (!isTag(node))
      return 'children' in node ? [{ ...node, children: inner } as RootContent] : [node];
    const attributes = Object.fromEntries(
      node.attributes.map((attribute) =>
        attribute.type === 'mdxJsxAttribute' ? [attribute.name, String(attribute.value)] : [],
      ),
    ) as Attributes;
    const name = node.name ?? '';
    const write = tags[name];
    if (!write)
      throw new Error(`<${name}> has no words for the text version: add it to resolve-tags.ts`);
    const written = write(attributes, page, inner);
    // A line with nothing in it but a tag of the text.
    const alone = node.type === 'mdxJsxFlowElement' && name in inText;
    return alone ? [paragraph(...(written as PhrasingContent[]))] : written;
  });
}

/** The tags that stand in a line. */
const inText: Readonly<Record<string, WriteTag>> = {
  Fact: ({ id = '', form }, { explainer, language }) => [
    text(formatFact(explainer.ledger.fact(id), language, form as FactForm | undefined)),
  ],
  Claim: ({ id = '' }, _, inner) => [...inner, claimMark(id)],
  Term: (_, __, inner) => inner,
  Literal: (_, __, inner) => inner,
  Date: ({ of = '' }, { language }) => [text(formatDate(of, language))],
  Source: ({ id = '' }, { explainer, address }, inner) => {
    const url = explainer.ledger.source(id).url ?? `${address}#source-${id}`;
    return [{ type: 'link', url, children: inner as PhrasingContent[] }];
  },
  Figure: ({ id = '' }, { explainer, language, t, address }) => {
    const number = figureNumber(explainer.pages[language].outline, id);
    return [link(t('figure.number', { number }), `${address}#${id}`)];
  },
};

const tags: Readonly<Record<string, WriteTag>> = {
  ...inText,
  Aside: ({ date = '' }, { language, t }, inner) => {
    const label = t('explainer.aside', { date: formatDate(date, language) });
    const children = [paragraph(strong(label)), ...(inner as BlockContent[])];
    return [{ type: 'blockquote', children }];
  },
  Brief: (_, { t }, inner) => [paragraph(strong(t('explainer.brief'))), ...inner],
  About: (_, { t }, inner) => {
    const children = [paragraph(strong(t('explainer.about'))), ...(inner as BlockContent[])];
    return [{ type: 'blockquote', children }];
  },
  Question: ({ title = '' }, _, inner) => [heading(3, title), ...inner],
  Calculator: (_, page) => [...calculatorText(page)],
  ClaimCheck: (_, page) => [...claimCheckText(page)],
  Comments: (_, page) => [...commentsText(page)],
  Sources: (_, page) => [...sourcesText(page)],
  Chart: ({ id = '' }, page) => [...figureText(id, page)],
};
