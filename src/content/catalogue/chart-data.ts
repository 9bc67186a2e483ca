import type { Ledger } from '../ledger/ledger.ts';
import { factsIn } from '../ledger/note.ts';
import { charts, tagOf, type ChartTag } from './catalogue.ts';

/** What a chart draws from a file of its own, besides the facts of the catalogue. */
interface OwnFile {
  readonly file: string;
  /** Its entries: the facts that they print or draw, and the sources that they name. */
  readonly entries: (
    ledger: Ledger,
  ) => readonly { readonly facts: readonly string[]; readonly sources: readonly string[] }[];
}

const ownFiles: Partial<Record<ChartTag, OwnFile>> = {
  FleetEvidence: {
    file: 'evidence.yaml',
    entries: ({ evidence }) =>
      evidence.map(({ says, fact, source }) => ({
        facts: [...Object.values(says).flatMap(factsIn), ...(fact ? [fact] : [])],
        sources: [source],
      })),
  },
  Timeline: {
    file: 'events.yaml',
    entries: ({ events }) =>
      events.map(({ says, source }) => ({
        facts: Object.values(says).flatMap(factsIn),
        sources: [source],
      })),
  },
};

/** The ids of the facts that a figure shows, by the figure's id. */
export function chartFacts(id: string, ledger: Ledger): readonly string[] {
  const tag = tagOf(id);
  if (!tag || ledger.figures.has(id)) return ledger.figures.get(id)?.facts ?? [];
  const own = ownFiles[tag]?.entries(ledger).flatMap(({ facts }) => facts) ?? [];
  return [...new Set([...charts[tag].facts, ...own])];
}

/** The ids of the sources that a figure rests on: those of its facts, where the ledger has them, and its own. */
export function chartSources(id: string, ledger: Ledger): readonly string[] {
  const tag = tagOf(id);
  const figure = ledger.figures.get(id);
  const drawn = new Set<string>(figure?.facts ?? (tag ? charts[tag].facts : []));
  const ofFacts = ledger.facts.filter((fact) => drawn.has(fact.id)).flatMap((fact) => fact.sources);
  const own =
    figure?.sources ??
    (tag ? ownFiles[tag] : undefined)?.entries(ledger).flatMap(({ sources }) => sources) ??
    [];
  return [...new Set([...ofFacts, ...own])];
}

/** What a chart would draw and the ledger does not have, in words; empty where nothing is lacking. */
export function chartLacks(tag: ChartTag, ledger: Ledger): string {
  const folder = `content/${ledger.explainer}`;
  const own = ownFiles[tag];
  if (own && own.entries(ledger).length === 0) {
    return `<${tag} /> draws ${folder}/${own.file}, which is not there: content/README.md says how it is written`;
  }
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
