import type { ChartTag } from './catalogue.ts';
import { barsFigure } from './bars/figure.ts';
import { costBreakdownFigure } from './cost-breakdown/figure.ts';
import { costScaleFigure } from './cost-scale/figure.ts';
import { expertsFigure } from './experts/figure.ts';
import { fleetComputeFigure } from './fleet-compute/figure.ts';
import { fleetEvidenceFigure } from './fleet-evidence/figure.ts';
import type { DescribeFigure } from './frame/figure-data.ts';
import { gpuFleetFigure } from './gpu-fleet/figure.ts';
import { trainingComputeFigure } from './training-compute/figure.ts';
import { payFigure } from './pay/figure.ts';
import { timelineFigure } from './timeline/figure.ts';
import { kvCacheFigure } from './kv-cache/figure.ts';
import { trainingRunFigure } from './training-run/figure.ts';

/** What every figure says besides its picture. */
export const figures: Readonly<Record<ChartTag, DescribeFigure>> = {
  GpuFleet: gpuFleetFigure,
  CostScale: costScaleFigure,
  FleetEvidence: fleetEvidenceFigure,
  CostBreakdown: costBreakdownFigure,
  FleetCompute: fleetComputeFigure,
  Experts: expertsFigure,
  TrainingCompute: trainingComputeFigure,
  Timeline: timelineFigure,
  Pay: payFigure,
  TrainingRun: trainingRunFigure,
  KvCache: kvCacheFigure,
  Bars: barsFigure,
};
