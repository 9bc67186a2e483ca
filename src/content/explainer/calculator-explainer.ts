import { calculatorFigureId } from '../calculator/calculator-figure.ts';
import { openExplainers, type Explainer } from './explainers.ts';
import { hasTag } from './outline.ts';

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

/** Whether a figure of an explainer stands on the calculator's page: the one that shows what is worked out there. */
export function isOnCalculatorPage({ id }: Explainer, figure: string): boolean {
  return figure === calculatorFigureId && hasCalculator() && calculatorExplainer().id === id;
}

function showsCalculator({ pages }: Explainer): boolean {
  return Object.values(pages).some(({ outline }) => hasTag(outline, 'Calculator'));
}
