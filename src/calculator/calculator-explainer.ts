import { openExplainers, type Explainer } from '../explainer/explainers.ts';

/** Gives the explainer whose numbers the calculator opens with: the first whose text has <Calculator />. Throws where none has. */
export function calculatorExplainer(): Explainer {
  const explainer = openExplainers().find(({ pages }) =>
    Object.values(pages).some(({ outline }) =>
      outline.tags.some(({ name }) => name === 'Calculator'),
    ),
  );
  if (!explainer)
    throw new Error('no text has <Calculator />: put it into one, or remove its page');
  return explainer;
}
