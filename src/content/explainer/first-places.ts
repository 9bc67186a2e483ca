import { calculatorFacts } from '../calculator/read-calculator.ts';
import { claimId } from '../addresses/claim-id.ts';
import { explainerAddresses, sitePage, sumId } from '../addresses/addresses.ts';
import { formulaInputs } from '../ledger/formula.ts';
import { factsIn } from '../ledger/note.ts';
import type { Language } from '../../language/languages.ts';
import { placeId } from './citations.ts';
import type { Explainer } from './explainers.ts';
import { figureNumber, hasTag, heroOf, idsOf } from './outline.ts';

/** Where a number stands, as an address within the site, and what stands there. */
export interface NumberPlace {
  readonly address: string;
  readonly at:
    | { readonly what: 'section'; readonly id: string }
    | { readonly what: 'figure'; readonly number: number }
    | { readonly what: 'claim'; readonly id: string }
    | { readonly what: 'opening' | 'calculator' | 'method' };
}

/**
 * The first place of every number that readers of an explainer meet, by the number's id: in its text and figures, else in
 * the check of a claim, the picture of the first screen, the calculator, a figure or a sum of the method page.
 */
export function firstPlaces(
  explainer: Explainer,
  language: Language,
): ReadonlyMap<string, NumberPlace> {
  const { ledger, pages } = explainer;
  const { outline } = pages[language];
  const page = explainerAddresses(explainer)[language];
  const method = sitePage('method')[language];
  const places = new Map<string, NumberPlace>();
  const stand = (facts: readonly string[], place: NumberPlace) => {
    for (const fact of facts) if (!places.has(fact)) places.set(fact, place);
  };
  const figureFacts = (id: string) => ledger.figures.get(id)?.facts ?? [];

  let cited = 0;
  for (const { name, attributes, section } of outline.tags) {
    const { id = '' } = attributes;
    if (name === 'Fact' || name === 'Source') cited++;
    if (name === 'Fact') {
      const at = section
        ? ({ what: 'section', id: section } as const)
        : ({ what: 'opening' } as const);
      stand([id], { address: `${page}#${placeId(cited)}`, at });
    }
    if (name === 'Chart') {
      const at = { what: 'figure', number: figureNumber(outline, id) } as const;
      stand(figureFacts(id), { address: `${page}#${id}`, at });
    }
  }
  for (const id of idsOf(outline, 'Claim')) {
    const at = { what: 'claim', id } as const;
    stand(factsIn(ledger.claim(id).note[language]), { address: `${page}#${claimId(id)}`, at });
  }
  const hero = heroOf(outline);
  if (hero) stand(figureFacts(hero), { address: `${page}#${hero}`, at: { what: 'opening' } });
  if (ledger.calculator && hasTag(outline, 'Calculator')) {
    const address = sitePage('calculator')[language];
    stand(calculatorFacts(ledger.calculator), { address, at: { what: 'calculator' } });
  }
  const at = { what: 'method' } as const;
  for (const [id, { facts }] of ledger.figures) stand(facts, { address: `${method}#${id}`, at });
  for (const { id, formula } of ledger.facts) {
    if (!formula) continue;
    stand([id, ...formulaInputs(formula)], {
      address: `${method}#${sumId(ledger.explainer, id)}`,
      at,
    });
  }
  return places;
}
