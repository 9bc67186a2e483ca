import type { Correction } from '../ledger/ledger.ts';
import type { Explainer } from './explainers.ts';

/** Explainers by the day on which they came out, the newest first; those of one day by their ids. */
export function newestFirst(explainers: readonly Explainer[]): readonly Explainer[] {
  return explainers.toSorted(
    (one, other) =>
      publishedOn(other).localeCompare(publishedOn(one)) || one.id.localeCompare(other.id),
  );
}

/** The newest correction of all explainers and the one it belongs to; undefined where nothing was corrected yet. */
export function newestCorrection(
  explainers: readonly Explainer[],
): { readonly explainer: Explainer; readonly correction: Correction } | undefined {
  return explainers
    .flatMap((explainer) => {
      const [correction] = explainer.ledger.corrections;
      return correction ? [{ explainer, correction }] : [];
    })
    .toSorted((one, other) => other.correction.date.localeCompare(one.correction.date))[0];
}

function publishedOn({ pages }: Explainer): string {
  return (
    Object.values(pages)
      .map(({ frontmatter }) => frontmatter.published)
      .sort()[0] ?? ''
  );
}
