import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { figuresOf } from '../../content/explainer/outline.ts';
import { updatedOn } from '../../content/explainer/updated.ts';
import { formatDate } from '../../language/dates.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import { absolute, explainerAddresses } from '../../content/addresses/addresses.ts';
import { license } from '../../content/license.ts';
import { claimNotes } from './claims-text.ts';
import { correctionsText } from './corrections-text.ts';
import { figureText } from './figure-text.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import { numbersText } from './numbers-text.ts';
import { resolveTags } from './resolve-tags.ts';
import { termsText } from './terms-text.ts';
import { textPage, type TextPage } from './text-page.ts';

/**
 * The whole page of an explainer as Markdown: every number in words, the checks of the claims as notes, the figures as
 * tables, the sources with their addresses.
 */
export function explainerMarkdown(explainer: Explainer, language: Language): string {
  const { language: written, outline } = explainer.pages[language];
  const page = textPage(explainer, written);
  const root: Root = {
    type: 'root',
    children: [
      ...front(textPage(explainer, language)),
      ...(written === language ? [] : [standInNote(page, language)]),
      ...firstFigure(page),
      ...resolveTags(outline.tree.children, page),
      ...numbersText(page),
      ...termsText(page),
      ...correctionsText(page),
      ...claimNotes(page),
    ],
  };
  const extensions = [gfmToMarkdown({ tablePipeAlign: false })];
  return toMarkdown(root, { bullet: '-', extensions });
}

function front({ explainer, language, t, address }: TextPage): readonly RootContent[] {
  const { title, lead, published } = explainer.pages[language].frontmatter;
  const day = (date: string) => formatDate(date, language);
  const dates = [
    t('explainer.published', { date: day(published) }),
    t('explainer.updated', { date: day(updatedOn(explainer)) }),
  ];
  const twins = languageCodes.filter((code) => code !== language);
  return [
    heading(1, title),
    paragraph(text(lead)),
    list([
      [paragraph(text(`${t('site.name')}: `), link(address, address))],
      [paragraph(text(dates.join(', ')))],
      ...twins.map((code) => {
        const twin = absolute(explainerAddresses(explainer)[code]);
        return [paragraph(text(`${languages[code].name}: `), link(twin, twin))];
      }),
      [paragraph(text(`${t('footer.text')}: `), link(license.name, license.url))],
    ]),
  ];
}

// The figure of the first screen, where it is not in the text too.
function firstFigure(page: TextPage): readonly RootContent[] {
  const { frontmatter, outline } = page.explainer.pages[page.language];
  const { hero } = frontmatter;
  return hero === undefined || figuresOf(outline).includes(hero) ? [] : figureText(hero, page);
}

function standInNote({ explainer, language, t }: TextPage, wanted: Language): RootContent {
  const date = formatDate(updatedOn(explainer), language);
  return paragraph(text(t('explainer.untranslated', { language: languages[wanted].name, date })));
}
