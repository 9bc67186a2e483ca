import type { Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { openExplainers } from '../../content/explainer/explainers.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import {
  absolute,
  dataFolder,
  explainerAddresses,
  home,
  markdownAddress,
  sitePage,
} from '../../content/addresses/addresses.ts';
import { sitePages } from '../../content/addresses/site-pages.ts';
import { openDataFiles } from '../open-data/open-data-files.ts';
import { heading, link, list, paragraph, text } from '../../article/text/nodes.ts';

/** The site's table of contents for language models, as https://llmstxt.org has it, in every language of the site. */
export function llmsText(): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, languageCodes.map((code) => translator(code)('site.name')).join(' · ')),
      {
        type: 'blockquote',
        children: languageCodes.map((code) =>
          paragraph(text(translator(code)('site.description'))),
        ),
      },
      ...languageCodes.map((code) => paragraph(text(translator(code)('footer.method')))),
      ...languageCodes.flatMap((code) => [...pagesIn(code), ...dataIn(code)]),
    ],
  };
  return toMarkdown(root, { bullet: '-' });
}

function pagesIn(language: Language): readonly RootContent[] {
  const t = translator(language);
  const explainers = openExplainers().flatMap((explainer) => {
    const { title, description } = explainer.pages[language].frontmatter;
    return [
      entry(`${title} (Markdown)`, markdownAddress(explainer, language), description),
      entry(`${title} (HTML)`, explainerAddresses(explainer)[language]),
    ];
  });
  const others = sitePages().map((page) =>
    entry(t(`${page}.title`), sitePage(page)[language], t(`${page}.description`)),
  );
  return [
    heading(2, languages[language].name),
    list([entry(t('site.name'), home[language], t('home.lead')), ...explainers, ...others]),
  ];
}

function dataIn(language: Language): readonly RootContent[] {
  const t = translator(language);
  const files = openExplainers().flatMap((explainer) =>
    openDataFiles(explainer)
      .filter(({ form }) => form === 'json' || form === 'csv' || form === 'package')
      .map(({ name, form }) =>
        entry(name, `${dataFolder(explainer)}${name}`, t(`data.forms.${form}`)),
      ),
  );
  return [heading(2, t('data.title')), list(files)];
}

function entry(name: string, address: string, words?: string) {
  return [paragraph(link(name, absolute(address)), ...(words ? [text(`: ${words}`)] : []))];
}
