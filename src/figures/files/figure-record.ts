import type { Explainer } from '../../content/explainer/explainers.ts';
import { figureNumber } from '../../content/explainer/outline.ts';
import { updatedOn } from '../../content/explainer/updated.ts';
import { languages, type Language } from '../../language/languages.ts';
import { unitName } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import { citation } from '../../content/ledger/citation.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import { withoutNoise } from '../../content/numbers/without-noise.ts';
import { figureAddress } from '../../content/addresses/addresses.ts';
import { license } from '../../content/license.ts';
import { figureData } from '../figures.ts';
import { sourcesOf, type Cell, type FigureView } from '../frame/figure-data.ts';
import type { FigureRecord, RecordCell } from '../frame/save/record.ts';

/** Takes an explainer, the id of a figure, a language and a view (default: the first) and gives what the figure's files say. */
export function figureRecord(
  explainer: Explainer,
  id: string,
  language: Language,
  view?: FigureView,
): FigureRecord {
  const { ledger, pages } = explainer;
  const { frontmatter, outline } = pages[language];
  const t = translator(language);
  const figure = figureData(ledger, id, language);
  const ids = sourcesOf(figure);
  const number = figureNumber(outline, figure.id);
  const rows = figure.table.rows.map(({ cells }) =>
    cells.map((cell) => record(cell, ledger, language)),
  );
  return {
    figure: figure.id,
    ...(number > 0 && { number }),
    title: figure.title,
    summary: figure.summary,
    description: view?.description ?? figure.description,
    language: languages[language].locale,
    updated: updatedOn(explainer),
    address: figureAddress(explainer, figure.id, language),
    explainer: frontmatter.title,
    site: t('site.name'),
    license,
    sources: ids.map(ledger.source).map((source) => {
      const { id, title, publisher, date, url } = source;
      return { id, citation: citation(source), title, publisher, date, url };
    }),
    state: view ? { [t('figure.view')]: view.name } : {},
    columns: figure.table.head.map((heading, index) => {
      const counts = rows.some((row) => row[index]?.value !== undefined);
      if (!counts) return { heading };
      return {
        heading,
        numbers: {
          value: t('figure.columnNumber', { heading }),
          unit: t('figure.columnUnit', { heading }),
        },
      };
    }),
    rows,
  };
}

// A cell of words with one number among them counts as that number.
function record(cell: Cell, ledger: Ledger, language: Language): RecordCell {
  const facts = (cell.runs ?? [cell]).flatMap((run) => run.fact ?? []);
  const [id, ...others] = facts;
  const fact = id !== undefined && others.length === 0 ? ledger.fact(id) : undefined;
  const number = cell.number ?? (fact && { value: fact.value, unit: fact.unit });
  return {
    text: cell.runs ? cell.runs.map(({ text }) => text).join('') : cell.text,
    ...(fact && { fact: fact.id }),
    ...(number && {
      value: withoutNoise(number.value),
      unit: number.unit,
      unitName: unitName(number.unit, language),
    }),
    ...(cell.href && { href: cell.href }),
  };
}
