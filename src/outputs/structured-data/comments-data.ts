import type { Article, Comment, Thing } from 'schema-dts';
import { commentsAddresses, commentPlace } from '../../content/comments/comments-page.ts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Comment as Letter } from '../../content/ledger/ledger.ts';
import { absolute, explainerAddresses } from '../../content/addresses/addresses.ts';
import { breadcrumbData } from './breadcrumb-data.ts';
import { publisher } from './publisher.ts';

/** What a page of an explainer's comments says to search engines: of those that it shows. */
export function commentsData(
  explainer: Explainer,
  language: Language,
  shown: readonly Letter[],
  part: number | undefined,
): readonly Thing[] {
  const { title } = explainer.pages[language].frontmatter;
  const page = commentsAddresses(explainer, part)[language];
  const name = translator(language)('letters.title', { title });
  return [
    {
      '@type': 'Article',
      '@id': absolute(explainerAddresses(explainer)[language]),
      headline: title,
      ...commentsOf(explainer, language, shown, (text) => text, page),
    },
    breadcrumbData(language, name, page),
  ];
}

/** Comments as a part of the article: those that a page shows, each as far as it shows it; `page` is where they stand whole. */
export function commentsOf(
  explainer: Explainer,
  language: Language,
  shown: readonly Letter[],
  shorten: (text: string) => string,
  page = commentsAddresses(explainer)[language],
): Partial<Article & object> {
  const { length } = explainer.ledger.comments;
  if (length === 0) return {};
  return {
    commentCount: length,
    comment: shown.map((letter) => commentData(letter, language, absolute(page), shorten)),
  };
}

function commentData(
  letter: Letter,
  language: Language,
  page: string,
  shorten: (text: string) => string,
): Comment {
  const { name, date, text, reply } = letter;
  const url = `${page}#${commentPlace(letter)}`;
  const inLanguage = languages[letter.language].locale;
  return {
    '@type': 'Comment',
    '@id': url,
    url,
    author: { '@type': 'Person', name },
    dateCreated: date,
    inLanguage,
    text: shorten(text),
    ...(reply && {
      comment: {
        '@type': 'Comment',
        author: publisher(language),
        dateCreated: reply.date,
        inLanguage,
        text: shorten(reply.text),
      },
    }),
  };
}
