import type { Explainer } from './explainers.ts';
import { updatedOn } from './updated.ts';

/** The day (YYYY-MM-DD) on which the newest of the explainers changed: that of every page made of them all. */
export function newestUpdate(explainers: readonly Explainer[]): string | undefined {
  return explainers.map(updatedOn).sort().at(-1);
}
