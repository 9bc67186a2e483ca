import { everyLanguage, type Language } from '../language/languages.ts';
import type { Ledger } from '../content/ledger/ledger.ts';
import { remember } from '../language/remember.ts';
import { tagOf, type ChartTag } from '../content/catalogue/catalogue.ts';
import { costBreakdownFigure } from './cost-breakdown/figure.ts';
import { costScaleFigure } from './cost-scale/figure.ts';
import { expertsFigure } from './experts/figure.ts';
import { fleetComputeFigure } from './fleet-compute/figure.ts';
import { describeFile } from './file-figure.ts';
import type { DescribeFigure, FigureData } from './frame/figure-data.ts';
import { gpuFleetFigure } from './gpu-fleet/figure.ts';
import { trainingComputeFigure } from './training-compute/figure.ts';
import { payFigure } from './pay/figure.ts';
import { kvCacheFigure } from './kv-cache/figure.ts';
import { trainingRunFigure } from './training-run/figure.ts';

// Those that have a tag of their own.
const figures: Readonly<Record<ChartTag, DescribeFigure>> = {
  GpuFleet: once(gpuFleetFigure),
  CostScale: once(costScaleFigure),
  CostBreakdown: once(costBreakdownFigure),
  FleetCompute: once(fleetComputeFigure),
  Experts: once(expertsFigure),
  TrainingCompute: once(trainingComputeFigure),
  Pay: once(payFigure),
  TrainingRun: once(trainingRunFigure),
  KvCache: once(kvCacheFigure),
};

/**
 * What a figure says besides its picture. Page, files, frame and share image ask for the same: it is written once. Throws a
 * plain Error on an unknown id.
 */
export function figureData(ledger: Ledger, id: string, language: Language): FigureData {
  const written = fromFiles(ledger)[language].get(id);
  if (written) return written;
  const tag = tagOf(id);
  if (!tag) throw new Error(`content/${ledger.explainer}/figures/${id}.yaml is missing`);
  return figures[tag](ledger, language);
}

const fromFiles = remember((ledger: Ledger) =>
  everyLanguage(
    (language) =>
      new Map([...ledger.figures].map(([id, file]) => [id, describeFile(file, ledger, language)])),
  ),
);

function once(describe: DescribeFigure): DescribeFigure {
  const figures = remember((ledger: Ledger) =>
    everyLanguage((language) => describe(ledger, language)),
  );
  return (ledger, language) => figures(ledger)[language];
}
