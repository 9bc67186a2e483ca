import type { Article, FAQPage, Thing } from 'schema-dts';
import { shownComments } from '../../content/comments/shown-comments.ts';
import { citations } from '../../content/explainer/citations.ts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { updatedOn } from '../../content/explainer/updated.ts';
import { languageCodes, languages, type Language } from '../../language/languages.ts';
import { absolute, explainerAddresses, shareImage } from '../../content/addresses/addresses.ts';
import { questions } from '../../article/text/questions.ts';
import { excerpt } from '../../content/comments/letter-paragraphs.ts';
import { breadcrumbData } from './breadcrumb-data.ts';
import { commentsOf } from './comments-data.ts';
import { license } from '../../content/license.ts';
import { publisher } from './publisher.ts';

/** What an explainer's page says to search engines, in the page's own words. */
export function explainerData(explainer: Explainer, language: Language): readonly Thing[] {
  const address = explainerAddresses(explainer)[language];
  const { title } = explainer.pages[language].frontmatter;
  const asked = questionsData(explainer, language);
  return [
    articleData(explainer, language),
    ...(asked ? [asked] : []),
    breadcrumbData(language, title, address),
  ];
}

function articleData(explainer: Explainer, language: Language): Article {
  const { frontmatter, language: written } = explainer.pages[language];
  const { title, description, published } = frontmatter;
  const address = explainerAddresses(explainer)[language];
  const author = publisher(language);
  return {
    '@type': 'Article',
    '@id': absolute(address),
    headline: title,
    description,
    inLanguage: languages[written].locale,
    datePublished: published,
    dateModified: updatedOn(explainer),
    image: absolute(shareImage(address)),
    author,
    publisher: { '@id': author['@id'] ?? '' },
    license: license.url,
    ...translations(explainer, language),
    ...commentsOf(explainer, language, shownComments(explainer), (text) => excerpt(text).text),
    // Two sources may stand on one page.
    citation: [
      ...new Set(
        citations(explainer, language).map(({ source: { url, title: name } }) => url ?? name),
      ),
    ],
  };
}

// The first language is the one that explainers are written in.
function translations(explainer: Explainer, language: Language): Partial<Article & object> {
  const pages = explainerAddresses(explainer);
  const page = (code: Language) => ({ '@type': 'Article', '@id': absolute(pages[code]) }) as const;
  const [first, ...others] = languageCodes;
  if (first === undefined || others.length === 0) return {};
  return language === first
    ? { workTranslation: others.map(page) }
    : { translationOfWork: page(first) };
}

function questionsData(explainer: Explainer, language: Language): FAQPage | undefined {
  const asked = questions(explainer, explainer.pages[language].language);
  if (asked.length === 0) return undefined;
  return {
    '@type': 'FAQPage',
    mainEntity: asked.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
