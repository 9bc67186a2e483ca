import type { BlockContent } from 'mdast';
import { citations, type Citation } from '../../content/explainer/citations.ts';
import { formatDate } from '../../language/dates.ts';
import { languageName } from '../../language/language-name.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import type { TextPage } from './text-page.ts';

/** The sources of a page, numbered and with their addresses, grouped by how each was read. */
export function sourcesText(page: TextPage): readonly BlockContent[] {
  const { explainer, language, t } = page;
  const cited = citations(explainer, language);
  const groups = [...new Set(cited.map(({ source }) => source.read))];
  return groups.flatMap((read) => {
    const entries = cited.filter(({ source }) => source.read === read);
    return [
      heading(3, t(`sources.groups.${read}`)),
      list(
        entries.map((entry) => [sourceLine(entry, page)]),
        entries[0]?.number,
      ),
    ];
  });
}

function sourceLine({ source }: Citation, { language, t }: TextPage) {
  const { author, title, url, publisher, date, note, via } = source;
  const tongue = languageName(source.language, language);
  return paragraph(
    text(`${author}, `),
    link(title, url),
    text(`. ${publisher}, ${formatDate(date, language)}, ${tongue}.`),
    ...(note ? [text(` ${note[language]}`)] : []),
    ...(via ? [text(' '), link(t('sources.via', { place: new URL(via).hostname }), via)] : []),
  );
}
