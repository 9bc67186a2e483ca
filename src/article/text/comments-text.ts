import type { BlockContent, PhrasingContent } from 'mdast';
import { commentsPage } from '../../content/addresses/comments.ts';
import { letterParagraphs } from '../../content/comments/letter-paragraphs.ts';
import { statementLink } from '../../figures/statement-link.ts';
import { formatDate } from '../../language/dates.ts';
import type { Comment } from '../../content/ledger/ledger.ts';
import { absolute } from '../../content/addresses/addresses.ts';
import { link, paragraph, strong, text } from './nodes.ts';
import { typedText } from './typed-text.ts';
import type { TextPage } from './text-page.ts';

/** Every comment on a page that was published, with the replies. */
export function commentsText(page: TextPage): readonly BlockContent[] {
  const { explainer, language, t } = page;
  const { comments } = explainer.ledger;
  if (comments.length === 0) return [paragraph(text(t('comments.closed')))];
  const address = absolute(commentsPage(explainer.id, language));
  return [
    ...comments.flatMap((comment) => letter(comment, page)),
    paragraph(link(t('letters.all', { count: comments.length }), address)),
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
