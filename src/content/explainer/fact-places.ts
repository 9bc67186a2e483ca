import { calculatorFacts } from '../calculator/read-calculator.ts';
import { formulaInputs } from '../ledger/formula.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { factsIn } from '../ledger/note.ts';
import { hasTag, type Outline } from './outline.ts';

/** A place where readers meet a number, in words, and its fact. */
interface FactPlace {
  readonly fact: string;
  readonly place: string;
}

// Every place where readers meet a number; what only the sums of others use is not in it.
function placesOf(ledger: Ledger, outlines: readonly Outline[]): readonly FactPlace[] {
  const calculator = outlines.some((outline) => hasTag(outline, 'Calculator'));
  const at = (place: string) => (fact: string) => ({ fact, place });
  return [
    // Those that stand outside the text too, on the method page.
    ...[...ledger.figures.values()].flatMap(({ id, facts }) => facts.map(at(`figure “${id}”`))),
    ...outlines.flatMap(({ tags }) =>
      tags.flatMap(({ name, attributes, section }) =>
        name === 'Fact' && attributes['id']
          ? [{ fact: attributes['id'], place: `text, section “${section}”` }]
          : [],
      ),
    ),
    ...ledger.claims.flatMap(({ id, note }) =>
      Object.values(note)
        .flatMap(factsIn)
        .map(at(`note of claim ${id}`)),
    ),
    ...ledger.findings.flatMap(({ id, says, rows }) =>
      [...rows.map(({ fact }) => fact), ...Object.values(says).flatMap(factsIn)].map(
        at(`finding “${id}”`),
      ),
    ),
    ...(calculator && ledger.calculator
      ? calculatorFacts(ledger.calculator).map(at('calculator'))
      : []),
  ];
}

/** Every place where readers meet a number, in words. */
export function factPlaces(
  ledger: Ledger,
  outlines: readonly Outline[],
  id: string,
): readonly string[] {
  const shown = placesOf(ledger, outlines).filter(({ fact }) => fact === id);
  const sums = ledger.facts.filter(({ formula }) => formulaInputs(formula ?? '').includes(id));
  return [
    ...new Set([
      ...shown.map(({ place }) => place),
      ...sums.map((sum) => `the sum of “${sum.id}”`),
    ]),
  ];
}

/** The ids of all facts that readers meet, and of those in their sums. */
export function shownFacts(ledger: Ledger, outlines: readonly Outline[]): ReadonlySet<string> {
  const facts = new Set(placesOf(ledger, outlines).map(({ fact }) => fact));
  // A set grows while it is walked: the inputs of inputs are used too.
  for (const id of facts) {
    const { formula } = ledger.facts.find((fact) => fact.id === id) ?? {};
    for (const input of formulaInputs(formula ?? '')) facts.add(input);
  }
  return facts;
}
