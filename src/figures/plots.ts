import CostBreakdownPlot from './cost-breakdown/CostBreakdownPlot.astro';
import CostScalePlot from './cost-scale/CostScalePlot.astro';
import ExpertsPlot from './experts/ExpertsPlot.astro';
import FleetComputePlot from './fleet-compute/FleetComputePlot.astro';
import GpuFleetPlot from './gpu-fleet/GpuFleetPlot.astro';
import KvCachePlot from './kv-cache/KvCachePlot.astro';
import PayPlot from './pay/PayPlot.astro';
import TrainingComputePlot from './training-compute/TrainingComputePlot.astro';
import TrainingRunPlot from './training-run/TrainingRunPlot.astro';

/** The picture of every chart, for its files. */
export const chartPlots = {
  CostBreakdown: CostBreakdownPlot,
  CostScale: CostScalePlot,
  Experts: ExpertsPlot,
  FleetCompute: FleetComputePlot,
  GpuFleet: GpuFleetPlot,
  KvCache: KvCachePlot,
  Pay: PayPlot,
  TrainingCompute: TrainingComputePlot,
  TrainingRun: TrainingRunPlot,
};
