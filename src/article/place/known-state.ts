import { fields } from '../../figures/calculator/fields.ts';
import { controlsOf } from '../../figures/frame/figure-state.ts';

/**
 * The part of this page's address after "?" that the page itself knows, "" or with its "?": the state of its figures and of
 * the calculator. What others hang onto an address (utm_source, fbclid) is not passed on.
 */
export function knownState(): string {
  const calculator = document.querySelector('calculator-here, calculator-form');
  const figures = document.querySelectorAll<HTMLElement>('figure[data-chart]');
  const names = new Set<string>([
    ...(calculator ? fields.map(({ name }) => name) : []),
    ...[...figures].flatMap((figure) => [...controlsOf(figure).keys()]),
  ]);
  const known = [...new URLSearchParams(location.search)].filter(([name]) => names.has(name));
  return known.length > 0 ? `?${new URLSearchParams(known)}` : '';
}
