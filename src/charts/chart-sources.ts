import type { Ledger } from '../ledger/ledger.ts';
import { charts, type ChartTag } from './catalogue.ts';

/** Takes a chart and the ledger and gives the ids of the sources it rests on: those of its facts and of its statements. */
export function chartSources(tag: ChartTag, ledger: Ledger): readonly string[] {
  const statements = tag === 'FleetEvidence' ? ledger.evidence.map(({ source }) => source) : [];
  const sources = charts[tag].facts.flatMap((fact) => ledger.fact(fact).sources);
  return [...new Set([...sources, ...statements])];
}
