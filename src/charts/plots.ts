import CostBreakdownPlot from './cost-breakdown/CostBreakdownPlot.astro';
import CostScalePlot from './cost-scale/CostScalePlot.astro';
import FleetEvidencePlot from './fleet-evidence/FleetEvidencePlot.astro';
import GpuFleetPlot from './gpu-fleet/GpuFleetPlot.astro';
import KvCachePlot from './kv-cache/KvCachePlot.astro';
import TrainingRunPlot from './training-run/TrainingRunPlot.astro';

/** The picture of every chart, for its files. */
export const chartPlots = {
  CostBreakdown: CostBreakdownPlot,
  CostScale: CostScalePlot,
  FleetEvidence: FleetEvidencePlot,
  GpuFleet: GpuFleetPlot,
  KvCache: KvCachePlot,
  TrainingRun: TrainingRunPlot,
};
