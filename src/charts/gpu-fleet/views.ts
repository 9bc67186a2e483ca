import type { Language } from '../../i18n/languages.ts';
import { formatFact } from '../../i18n/numbers.ts';
import { translator } from '../../i18n/translate.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Kind } from '../../ledger/schema.ts';
import { gpuFleetFacts } from './facts.ts';
import type { clusterShapes } from './field.ts';
import { dotsByComputing, type Model } from './layout.ts';
import { markText, type Part } from './marked-text.ts';

/** A model of GPU as a view shows it: its dots, the kind of number they are, and its words. */
export interface FleetModel extends Model {
  readonly kind: Kind;
  readonly name: string;
  readonly label: readonly Part[];
  /** What the empty part of its region says. */
  readonly empty?: { readonly title: readonly Part[]; readonly text: readonly Part[] };
}

/** One of the two ways to read the field. */
export interface FleetView {
  readonly id: 'count' | 'compute';
  /** The name of the view, on its switch. */
  readonly name: string;
  /** What one dot is. */
  readonly unit: readonly Part[];
  readonly description: string;
  readonly models: readonly FleetModel[];
  readonly clusters: Readonly<Record<keyof typeof clusterShapes, readonly Part[]>>;
}

type FactId = (typeof gpuFleetFacts)[number];

/** Takes a ledger and a language and gives what each fact of the chart reads. */
export function fleetValues(ledger: Ledger, language: Language): Record<FactId, string> {
  return forEachFact((id) => formatFact(ledger.fact(id), language));
}

/** Takes a ledger and a language and gives the two views: by number of chips and by what they can compute. */
export function fleetViews(ledger: Ledger, language: Language): readonly FleetView[] {
  const t = translator(language);
  const values = fleetValues(ledger, language);
  const markers = forEachFact((id) => `{${id}}`);
  const marked = (text: string) => markText(text, (id) => formatFact(ledger.fact(id), language));
  const clusters = {
    'v3-cluster': marked(t('gpuFleet.clusters.v3-cluster', markers)),
    'r1-cluster': marked(t('gpuFleet.clusters.r1-cluster', markers)),
  };
  const models = (['h800', 'h100', 'h20'] as const).map((id) => {
    const chips = ledger.fact(`fleet-${id}`);
    const peak = ledger.fact(`${id}-tflops`).value;
    const name = id.toUpperCase();
    return { id, name, chips: chips.value, kind: chips.kind, peak };
  });
  const peakOfOneDot = ledger.fact('h800-tflops').value;

  const view = (id: FleetView['id'], shown: FleetView['models']): FleetView => ({
    ...{ id, clusters, models: shown },
    name: t(`gpuFleet.${id}.name`),
    unit: marked(t(`gpuFleet.${id}.unit`, markers)),
    description: t(`gpuFleet.${id}.description`, values),
  });
  return [
    view(
      'count',
      models.map((model) => ({
        ...model,
        dots: model.chips,
        label: marked(t(`gpuFleet.count.${model.id}`, markers)),
      })),
    ),
    view(
      'compute',
      models.map((model) => {
        const dots = dotsByComputing(model.chips, model.peak, peakOfOneDot);
        const label = marked(t(`gpuFleet.compute.${model.id}`, markers));
        if (dots === model.chips) return { ...model, dots, label };
        const empty = {
          title: marked(t('gpuFleet.compute.missing', markers)),
          text: marked(t('gpuFleet.compute.missingText', markers)),
        };
        return { ...model, dots, label, kind: 'calculated', empty };
      }),
    ),
  ];
}

function forEachFact(textOf: (id: FactId) => string): Record<FactId, string> {
  return Object.fromEntries(gpuFleetFacts.map((id) => [id, textOf(id)])) as Record<FactId, string>;
}
