import type { BlockContent } from 'mdast';
import { presetTable } from '../../figures/calculator/preset-table.ts';
import { absolute, sitePage } from '../../content/addresses/addresses.ts';
import { heading, link, paragraph, table, text } from './nodes.ts';
import type { TextPage } from './text-page.ts';

/** The calculator of a page: its examples, worked out, and where to change their numbers. */
export function calculatorText({ explainer, language, t }: TextPage): readonly BlockContent[] {
  const { head, rows } = presetTable(explainer.ledger, language);
  const calculator = absolute(sitePage('calculator')[language]);
  return [
    heading(3, t('calculator.section')),
    paragraph(text(t('calculator.sectionLead'))),
    table(
      head,
      rows.map(({ title, query, gpus, money, facts }) => [
        [link(title, `${calculator}${query}`)],
        ...[gpus, ...money, facts.map((fact) => fact.text).join('; ')].map((words) => [
          text(words),
        ]),
      ]),
    ),
    paragraph(link(t('calculator.link'), calculator)),
  ];
}
