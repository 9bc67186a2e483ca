import type { BlockContent, PhrasingContent } from 'mdast';
import { commentsPage } from '../../content/addresses/comments.ts';
import { commentsParts } from '../../content/comments/comments-parts.ts';
import { letterParagraphs } from '../../content/comments/letter-paragraphs.ts';
import { statementLink } from '../../figures/statement-link.ts';
import { formatDate } from '../../language/dates.ts';
import type { Comment } from '../../content/ledger/ledger.ts';
import { absolute } from '../../content/addresses/addresses.ts';
import { link, paragraph, strong, text } from './nodes.ts';
import { typedText } from './typed-text.ts';
import type { TextPage } from './text-page.ts';

/** The newest comments with their replies, as many as stand on their page, and the ways to the older ones. */
export function commentsText(page: TextPage): readonly BlockContent[] {
  const { explainer, language, t } = page;
  const { comments } = explainer.ledger;
  if (comments.length === 0) return [paragraph(text(t('comments.closed')))];
  const [newest, ...older] = commentsParts(comments);
  const address = (part?: number) => absolute(commentsPage(explainer.id, language, part));
  return [
    ...(newest?.comments ?? []).flatMap((comment) => letter(comment, page)),
    paragraph(link(t('letters.all', { count: comments.length }), address())),
    ...older.map(({ part = 0 }) =>
      paragraph(link(t('letters.part', { number: part }), address(part))),
    ),
  ];
}

function letter(comment: Comment, page: TextPage): readonly BlockContent[] {
  const { explainer, language, t } = page;
  const { name, date, about, reply } = comment;
  const statement = about && statementLink(explainer, about, language);
  const day = (of: string) => formatDate(of, language);
  return [
    { type: 'heading', depth: 3, children: typedText(name) },
    paragraph(text([day(date), statement && statement.words].filter(Boolean).join(' · '))),
    ...written(comment.text),
    ...(reply
      ? [paragraph(strong(`${t('letters.reply')} · ${day(reply.date)}`)), ...written(reply.text)]
      : []),
  ];
}

// What somebody typed, quoted; its line ends stay.
function written(typed: string): readonly BlockContent[] {
  const children = letterParagraphs(typed).map((words) =>
    paragraph(
      ...words
        .split('\n')
        .flatMap((line, index): PhrasingContent[] =>
          index === 0 ? typedText(line) : [{ type: 'break' }, ...typedText(line)],
        ),
    ),
  );
  return [{ type: 'blockquote', children }];
}
