import type { Ledger } from '../ledger/ledger.ts';

/** The ids of the facts that a figure shows, by the figure's id. */
export function figureFacts(id: string, ledger: Ledger): readonly string[] {
  return ledger.figures.get(id)?.facts ?? [];
}

/** The ids of the sources that a figure rests on: those of its facts, where the ledger has them, and its own. */
export function figureSources(id: string, ledger: Ledger): readonly string[] {
  const drawn = new Set(figureFacts(id, ledger));
  const ofFacts = ledger.facts.filter((fact) => drawn.has(fact.id)).flatMap((fact) => fact.sources);
  return [...new Set([...ofFacts, ...(ledger.figures.get(id)?.sources ?? [])])];
}
