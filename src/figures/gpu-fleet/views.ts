import type { Language } from '../../language/languages.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import type { Kind } from '../../content/ledger/schema.ts';
import type { Run } from '../frame/figure-data.ts';
import type { TextRun } from '../frame/runs.ts';
import { chartWords, type ChartWordKey } from '../frame/words.ts';
import { gpuFleetFacts } from '../../content/catalogue/gpu-fleet.ts';
import type { clusterShapes } from './field.ts';
import { dotsByComputing, type Model } from './layout.ts';

/** A model of GPU as a view shows it: its dots, the kind of number they are, and its words. */
export interface FleetModel extends Model {
  readonly kind: Kind;
  readonly name: string;
  readonly label: readonly TextRun[];
  /** What the empty part of its region says. */
  readonly empty?: { readonly title: readonly TextRun[]; readonly text: readonly TextRun[] };
}

/** One of the two ways to read the field. */
export interface FleetView {
  readonly id: 'count' | 'compute';
  /** The name of the view, on its switch. */
  readonly name: string;
  /** What one dot is. */
  readonly unit: readonly Run[];
  readonly description: string;
  readonly models: readonly FleetModel[];
  readonly clusters: Readonly<Record<keyof typeof clusterShapes, readonly TextRun[]>>;
}

/** Takes a ledger and a language and gives the two views: by number of chips and by what they can compute. */
export function fleetViews(ledger: Ledger, language: Language): readonly FleetView[] {
  const words = chartWords('gpuFleet', gpuFleetFacts.map(ledger.fact), language);
  const note = (key: ChartWordKey<'gpuFleet'>) => words.styled(key, 'note', 'label');
  const clusters = {
    'v3-cluster': note('clusters.v3-cluster'),
    'r1-cluster': note('clusters.r1-cluster'),
  };
  const models = (['h800', 'h100', 'h20'] as const).map((id) => {
    const chips = ledger.fact(`fleet-${id}`);
    const peak = ledger.fact(`${id}-tflops`).value;
    const name = id.toUpperCase();
    return { id, name, chips: chips.value, kind: chips.kind, peak };
  });
  const peakOfOneDot = ledger.fact('h800-tflops').value;

  const view = (id: FleetView['id'], shown: FleetView['models']): FleetView => ({
    id,
    clusters,
    models: shown,
    name: words.plain(`${id}.name`),
    unit: words.runs(`${id}.unit`),
    description: words.plain(`${id}.description`),
  });
  return [
    view(
      'count',
      models.map((model) => ({
        ...model,
        dots: model.chips,
        label: note(`count.${model.id}`),
      })),
    ),
    view(
      'compute',
      models.map((model) => {
        const dots = dotsByComputing(model.chips, model.peak, peakOfOneDot);
        const label = note(`compute.${model.id}`);
        if (dots === model.chips) return { ...model, dots, label };
        const empty = {
          title: words.styled('compute.missing', 'value'),
          text: note('compute.missingText'),
        };
        return { ...model, dots, label, kind: 'calculated', empty };
      }),
    ),
  ];
}
