import type { Ledger } from '../ledger/ledger.ts';
import { charts, type ChartTag } from './catalogue.ts';

/** What a chart draws besides the facts of the catalogue: entries of the ledger that name a source each. */
const entries: Partial<
  Record<ChartTag, (ledger: Ledger) => readonly { readonly source: string }[]>
> = {
  FleetEvidence: ({ evidence }) => evidence,
  Timeline: ({ events }) => events,
  Bars: ({ bars, fact }) =>
    (bars?.facts ?? []).flatMap((id) => fact(id).sources.map((source) => ({ source }))),
};

/** Takes a chart and the ledger and gives the ids of the sources it rests on: those of its facts and of its entries. */
export function chartSources(tag: ChartTag, ledger: Ledger): readonly string[] {
  const ofFacts = charts[tag].facts.flatMap((fact) => ledger.fact(fact).sources);
  const ofEntries = entries[tag]?.(ledger).map(({ source }) => source) ?? [];
  return [...new Set([...ofFacts, ...ofEntries])];
}
