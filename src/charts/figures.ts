import type { Language } from '../i18n/languages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ChartTag } from './catalogue.ts';
import { barsFigure } from './bars/figure.ts';
import { costBreakdownFigure } from './cost-breakdown/figure.ts';
import { costScaleFigure } from './cost-scale/figure.ts';
import { expertsFigure } from './experts/figure.ts';
import { fleetComputeFigure } from './fleet-compute/figure.ts';
import { fleetEvidenceFigure } from './fleet-evidence/figure.ts';
import type { DescribeFigure, FigureData } from './frame/figure-data.ts';
import { gpuFleetFigure } from './gpu-fleet/figure.ts';
import { trainingComputeFigure } from './training-compute/figure.ts';
import { payFigure } from './pay/figure.ts';
import { timelineFigure } from './timeline/figure.ts';
import { kvCacheFigure } from './kv-cache/figure.ts';
import { trainingRunFigure } from './training-run/figure.ts';

/** What every figure says besides its picture. */
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

// Page, files, frame and share image of a figure ask for the same words.
function once(describe: DescribeFigure): DescribeFigure {
  const known = new WeakMap<Ledger, Map<Language, FigureData>>();
  return (ledger, language) => {
    const own = known.get(ledger) ?? new Map<Language, FigureData>();
    const figure = own.get(language) ?? describe(ledger, language);
    known.set(ledger, own.set(language, figure));
    return figure;
  };
}
