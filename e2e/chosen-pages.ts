import { charts, type ChartId } from '../src/content/catalogue/catalogue.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { explainerPages, type TestedExplainer } from './site.ts';

/** Every explainer in one language, for promises on which language has no bearing: Portuguese, whose words are the longer. */
export const portuguesePages = explainerPages.filter(({ language }) => language === 'pt');

/** The same page in the language that its link leads to. Throws where there is none. */
export function twinOf({ otherAddress }: TestedExplainer): TestedExplainer {
  const twin = explainerPages.find(({ address }) => address === otherAddress);
  if (!twin) throw new Error(`No explainer is at ${otherAddress}: its twin leads there`);
  return twin;
}

/** The first of some pages that shows a figure. Throws where none does. */
export function pageWith(figure: ChartId, among: readonly TestedExplainer[]): TestedExplainer {
  const found = among.find(({ outline }) =>
    chartsOf(outline).some((tag) => charts[tag].id === figure),
  );
  if (!found) throw new Error(`No explainer of the frozen content shows the figure "${figure}"`);
  return found;
}
