import CostBreakdownPlot from './cost-breakdown/CostBreakdownPlot.astro';
import CostScalePlot from './cost-scale/CostScalePlot.astro';
import FleetEvidencePlot from './fleet-evidence/FleetEvidencePlot.astro';
import GpuFleetPlot from './gpu-fleet/GpuFleetPlot.astro';
import PayPlot from './pay/PayPlot.astro';
import TimelinePlot from './timeline/TimelinePlot.astro';

/** The picture of every chart, for its files. */
export const chartPlots = {
  CostBreakdown: CostBreakdownPlot,
  CostScale: CostScalePlot,
  FleetEvidence: FleetEvidencePlot,
  GpuFleet: GpuFleetPlot,
  Pay: PayPlot,
  Timeline: TimelinePlot,
};
