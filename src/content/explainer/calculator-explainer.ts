import { openExplainers, type Explainer } from './explainers.ts';

/**
 * The explainer whose numbers the calculator opens with: the first whose text has <Calculator />. Throws where none
 * has.
 */
export function calculatorExplainer(): Explainer {
  const explainer = openExplainers().find(showsCalculator);
  if (!explainer) throw new Error('no text has <Calculator />: put it into one');
  return explainer;
}

/** Whether a text has <Calculator />, and so the site a page with it. */
export function hasCalculator(): boolean {
  return openExplainers().some(showsCalculator);
}

function showsCalculator({ pages }: Explainer): boolean {
  return Object.values(pages).some(({ outline }) =>
    outline.tags.some(({ name }) => name === 'Calculator'),
  );
}
