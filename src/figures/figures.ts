import { everyLanguage } from '../language/languages.ts';
import type { Ledger } from '../content/ledger/ledger.ts';
import { remember } from '../language/remember.ts';
import type { ChartTag } from '../content/catalogue/catalogue.ts';
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

/** What every figure says besides its picture. Page, files, frame and share image ask for the same: it is written once. */
export const figures: Readonly<Record<ChartTag, DescribeFigure>> = {
  GpuFleet: once(gpuFleetFigure),
  CostScale: once(costScaleFigure),
  FleetEvidence: once(fleetEvidenceFigure),
  CostBreakdown: once(costBreakdownFigure),
  FleetCompute: once(fleetComputeFigure),
  Experts: once(expertsFigure),
  TrainingCompute: once(trainingComputeFigure),
  Timeline: once(timelineFigure),
  Pay: once(payFigure),
  TrainingRun: once(trainingRunFigure),
  KvCache: once(kvCacheFigure),
  Bars: once(barsFigure),
};

function once(describe: DescribeFigure): DescribeFigure {
  const figures = remember((ledger: Ledger) =>
    everyLanguage((language) => describe(ledger, language)),
  );
  return (ledger, language) => figures(ledger)[language];
}
