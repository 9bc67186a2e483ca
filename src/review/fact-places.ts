import { calculatorFacts } from '../calculator/facts.ts';
import { charts } from '../charts/catalogue.ts';
import type { Explainer } from '../explainer/explainers.ts';
import { chartsOf } from '../explainer/outline.ts';
import { languageCodes } from '../i18n/languages.ts';
import { formulaInputs } from '../ledger/formula.ts';
import { factsIn } from '../ledger/note.ts';

/** Takes an explainer and a fact's id; gives every place where readers meet the number, in words. */
export function factPlaces({ ledger, pages }: Explainer, id: string): readonly string[] {
  const outlines = languageCodes.map((language) => pages[language].outline);
  const sections = outlines.flatMap(({ tags }) =>
    tags
      .filter(({ name, attributes }) => name === 'Fact' && attributes['id'] === id)
      .map(({ section }) => `text, section “${section}”`),
  );
  const figures = outlines
    .flatMap(chartsOf)
    .filter((tag) => (charts[tag].facts as readonly string[]).includes(id))
    .map((tag) => `figure “${charts[tag].id}”`);
  const bars = ledger.bars?.facts.includes(id) ? ['figure “bars”'] : [];
  const calculator = outlines.some(({ tags }) => tags.some(({ name }) => name === 'Calculator'));
  const notes = ledger.claims
    .filter(({ note }) => Object.values(note).flatMap(factsIn).includes(id))
    .map((claim) => `note of claim ${claim.id}`);
  const events = [...ledger.events, ...ledger.evidence]
    .filter(({ says }) => Object.values(says).flatMap(factsIn).includes(id))
    .map((entry) => `“${entry.id}” in a figure`);
  const sums = ledger.facts
    .filter(({ formula }) => formula && formulaInputs(formula).includes(id))
    .map((fact) => `the sum of “${fact.id}”`);
  return [
    ...new Set([
      ...sections,
      ...notes,
      ...figures,
      ...bars,
      ...events,
      ...(calculator && (calculatorFacts as readonly string[]).includes(id) ? ['calculator'] : []),
      ...sums,
    ]),
  ];
}
