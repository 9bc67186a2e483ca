import type { Size } from '../frame/sizes.ts';
import { layoutCallouts } from './callouts.ts';
import { layoutGpuFleet } from './layout.ts';
import type { FleetView } from './views.ts';

const titleHeight = 52;

/**
 * Takes a view and a size and gives all that one layout of it draws: the field in dots, its regions with their models, lit
 * clusters and callouts, and the px that labels need above and below the field.
 */
export function fleetPicture(view: FleetView, size: Size) {
  const field = layoutGpuFleet(view.models, size);
  const models = new Map(view.models.map((model) => [model.id, model]));
  const calloutsBelow = size.name === 'wide';
  const { callouts, height } = layoutCallouts(
    field.lit.map(({ id, leader }) => ({
      id,
      text: view.clusters[id],
      leader: field.percentX(leader),
    })),
    size.width,
    calloutsBelow ? 'below' : 'above',
  );
  const above = titleHeight + (calloutsBelow ? 0 : height);
  return {
    ...field,
    drawn: field.regions.flatMap((region) => {
      const model = models.get(region.id);
      return model ? [{ ...region, kind: model.kind, model }] : [];
    }),
    callouts,
    calloutsBelow,
    above,
    below: calloutsBelow ? height : 0,
    // Where the callouts stand above the field, the first label stands above them.
    raised: (index: number) => (index === 0 ? above - titleHeight : 0),
  };
}
