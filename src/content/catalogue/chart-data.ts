import type { Ledger } from '../ledger/ledger.ts';
import { charts, tagOf, type ChartTag } from './catalogue.ts';

/** The ids of the facts that a figure shows, by the figure's id. */
export function chartFacts(id: string, ledger: Ledger): readonly string[] {
  const tag = tagOf(id);
  if (!tag || ledger.figures.has(id)) return ledger.figures.get(id)?.facts ?? [];
  return charts[tag].facts;
}

/** The ids of the sources that a figure rests on: those of its facts, where the ledger has them, and its own. */
export function chartSources(id: string, ledger: Ledger): readonly string[] {
  const tag = tagOf(id);
  const figure = ledger.figures.get(id);
  const drawn = new Set<string>(figure?.facts ?? (tag ? charts[tag].facts : []));
  const ofFacts = ledger.facts.filter((fact) => drawn.has(fact.id)).flatMap((fact) => fact.sources);
  return [...new Set([...ofFacts, ...(figure?.sources ?? [])])];
}

/** What a chart would draw and the ledger does not have, in words; empty where nothing is lacking. */
export function chartLacks(tag: ChartTag, ledger: Ledger): string {
  const folder = `content/${ledger.explainer}`;
  const missing = missingFacts(charts[tag].facts, ledger);
  return missing
    ? `<${tag} /> draws facts that ${folder}/facts.yaml does not have: ${missing}. Were they renamed, give them these ids again. For numbers of your own write <Chart id="…" /> and a file in figures/`
    : '';
}

/** Says what the calculator needs and the explainer does not have; empty where it has it. */
export function calculatorLacks({ explainer, calculator }: Ledger): string {
  return calculator
    ? ''
    : `<Calculator /> reckons with content/${explainer}/calculator.yaml, which is not there: content/README.md says how it is written`;
}

function missingFacts(ids: readonly string[], { facts }: Ledger): string {
  return ids.filter((id) => !facts.some((fact) => fact.id === id)).join(', ');
}
