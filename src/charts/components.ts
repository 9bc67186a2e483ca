import CostBreakdown from './cost-breakdown/CostBreakdown.astro';
import CostScale from './cost-scale/CostScale.astro';
import FleetEvidence from './fleet-evidence/FleetEvidence.astro';
import GpuFleet from './gpu-fleet/GpuFleet.astro';
import KvCache from './kv-cache/KvCache.astro';
import TrainingRun from './training-run/TrainingRun.astro';

/** The component of every chart; catalogue.ts has their ids and facts. */
export const chartComponents = {
  CostBreakdown,
  CostScale,
  FleetEvidence,
  GpuFleet,
  KvCache,
  TrainingRun,
};
