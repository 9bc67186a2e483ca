import type { Language } from '../../language/languages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { suggestion } from '../ledger/suggestion.ts';
import { figuresOf, type Outline } from './outline.ts';

/** A problem for each finding that leads to a section or figure which a text does not have. */
export function checkFindingPlaces(
  { explainer, findings, place }: Ledger,
  outlines: Readonly<Record<Language, Outline>>,
): readonly Problem[] {
  const file = `content/${explainer}/findings.yaml`;
  return findings.flatMap((finding) =>
    Object.values(outlines).flatMap((outline): readonly Problem[] => {
      const places = [...outline.sections.map(({ id }) => id), ...figuresOf(outline)];
      if (places.includes(finding.place)) return [];
      const near = suggestion(finding.place, places, outline.file);
      const message = `${finding.id}.place leads to "${finding.place}", which is no section and no figure of ${outline.file}. ${near}`;
      return [{ file, ...place('findings', finding.id, 'place'), message }];
    }),
  );
}
