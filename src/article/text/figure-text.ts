import type { BlockContent, PhrasingContent } from 'mdast';
import { figureData } from '../../figures/figures.ts';
import { sourcesOf, type Cell } from '../../figures/frame/figure-data.ts';
import { figureNumber } from '../../content/explainer/outline.ts';
import { citation } from '../../content/ledger/citation.ts';
import { link, paragraph, strong, table, text } from './nodes.ts';
import type { TextPage } from './text-page.ts';

/** A figure in words: finding, what is shown, the table, the sources. */
export function figureText(id: string, page: TextPage): readonly BlockContent[] {
  const { explainer, language, t, address } = page;
  const { ledger, pages } = explainer;
  const figure = figureData(ledger, id, language);
  const number = figureNumber(pages[language].outline, id);
  const sources = sourcesOf(figure);
  const cited = sources.map(ledger.source).flatMap((source, index) => {
    return [text(index > 0 ? '; ' : ' '), link(citation(source), source.url)];
  });
  return [
    // The figure of the first screen has no number.
    number > 0
      ? paragraph(
          link(t('figure.number', { number }), `${address}#${id}`),
          text('. '),
          strong(figure.title),
        )
      : paragraph(strong(figure.title)),
    paragraph(text(`${figure.summary} ${figure.description}`)),
    table(
      figure.table.head,
      figure.table.rows.map(({ cells }) => cells.map(cellWords)),
    ),
    paragraph(text(`${t('figure.sources', { count: sources.length })}:`), ...cited),
  ];
}

function cellWords(cell: Cell): readonly PhrasingContent[] {
  const words = cell.runs ? cell.runs.map((run) => run.text).join('') : cell.text;
  return [link(words, cell.href)];
}
