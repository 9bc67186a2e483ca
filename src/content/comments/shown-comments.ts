import type { Explainer } from '../explainer/explainers.ts';
import type { Comment } from '../ledger/ledger.ts';

/** The comments that an explainer's own page shows: the newest three. */
export function shownComments({ ledger }: Explainer): readonly Comment[] {
  return ledger.comments.slice(0, 3);
}
