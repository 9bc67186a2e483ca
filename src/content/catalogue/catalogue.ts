import { costBreakdownFacts } from './cost-breakdown.ts';
import { costScaleFacts } from './cost-scale.ts';
import { expertsFacts } from './experts.ts';
import { fleetComputeFacts } from './fleet-compute.ts';
import { gpuFleetFacts } from './gpu-fleet.ts';
import { trainingComputeFacts } from './training-compute.ts';
import { payFacts } from './pay.ts';
import { kvCacheFacts } from './kv-cache.ts';
import { trainingRunFacts } from './training-run.ts';

/**
 * Every chart: the tag an editor writes in MDX, the id of its figure on the page (`data-chart`, address) and the facts
 * it shows. The components themselves are in components.ts, apart, because they only exist inside Astro.
 */
export const charts = {
  GpuFleet: { id: 'gpu-fleet', facts: gpuFleetFacts },
  CostScale: { id: 'cost-scale', facts: costScaleFacts },
  CostBreakdown: { id: 'cost-breakdown', facts: costBreakdownFacts },
  FleetCompute: { id: 'fleet-compute', facts: fleetComputeFacts },
  Experts: { id: 'experts', facts: expertsFacts },
  TrainingCompute: { id: 'training-compute', facts: trainingComputeFacts },
  Pay: { id: 'pay', facts: payFacts },
  TrainingRun: { id: 'training-run', facts: trainingRunFacts },
  KvCache: { id: 'kv-cache', facts: kvCacheFacts },
} as const satisfies Record<string, { id: string; facts: readonly string[] }>;

/** The tag of a chart in MDX. */
export type ChartTag = keyof typeof charts;

/** The id of a chart's figure. */
export type ChartId = (typeof charts)[ChartTag]['id'];

/** The figure of a tag in MDX, by its id: <Chart id="…" /> or a tag of its own; undefined where it is no figure. */
export function figureOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
): string | undefined {
  if (tag === 'Chart') return attributes['id'] ?? '';
  return tag in charts ? charts[tag as ChartTag].id : undefined;
}

/** The tag of a figure that has one of its own; undefined for those of <Chart />. */
export function tagOf(figure: string): ChartTag | undefined {
  return (Object.keys(charts) as ChartTag[]).find((tag) => charts[tag].id === figure);
}
