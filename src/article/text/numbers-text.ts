import type { BlockContent, PhrasingContent } from 'mdast';
import { printedFacts } from '../../content/explainer/printed-facts.ts';
import { formatDate } from '../../language/dates.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { factParticulars } from '../../content/numbers/fact-particulars.ts';
import { heading, table, text } from './nodes.ts';
import type { TextPage } from './text-page.ts';

/** All that the cards of a page say of its numbers, as a table. */
export function numbersText(page: TextPage): readonly BlockContent[] {
  const { explainer, language, t } = page;
  const facts = printedFacts(explainer, language).map(explainer.ledger.fact);
  const field = (name: 'text' | 'label' | 'kind' | 'date' | 'sources') =>
    t(`data.fields.facts.${name}.heading`);
  return [
    heading(2, t('data.tables.facts')),
    table(
      [field('text'), field('label'), field('kind'), field('date'), field('sources')],
      facts.map((fact) => row(fact, page)),
    ),
  ];
}

function row(fact: Fact, page: TextPage): readonly (readonly PhrasingContent[])[] {
  const { language, t, sourceNumber } = page;
  const about = fact.bound === 'about' ? `${t('bounds.about')} ` : '';
  const date = fact.kind === 'calculated' ? '' : formatDate(fact.date, language, 'short');
  const sources = fact.sources.map((id) => sourceNumber(id)).join(', ');
  const where = fact.where ? `, ${fact.where[language]}` : '';
  return [
    `${about}${formatFact(fact, language)}`,
    [
      fact.label[language],
      ...factParticulars(fact, language).map(({ label, text }) => `${label}: ${text}`),
    ].join('. '),
    t(`kinds.${fact.kind}`),
    date,
    `${sources}${where}`,
  ].map((words) => [text(words)]);
}
