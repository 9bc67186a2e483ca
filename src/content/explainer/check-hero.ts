import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { suggestion } from '../ledger/suggestion.ts';
import { heroOf, type Outline } from './outline.ts';

/** A problem for each text whose first screen shows a figure that does not exist, or another one than its twin's. */
export function checkHero(ledger: Ledger, outlines: readonly Outline[]): readonly Problem[] {
  const [first] = outlines;
  const expected = first && heroOf(first);
  return outlines.flatMap((outline): readonly Problem[] => {
    const { file, frontmatterLines } = outline;
    const hero = heroOf(outline);
    const at = (message: string): Problem => {
      const line = frontmatterLines.get('hero') ?? frontmatterLines.get('path') ?? 1;
      return { file, line, column: 1, message: `frontmatter: hero ${message}` };
    };
    if (hero !== undefined && !ledger.figures.has(hero)) {
      const near = suggestion(
        hero,
        [...ledger.figures.keys()],
        `content/${ledger.explainer}/figures/`,
      );
      return [at(`names the figure "${hero}", which does not exist. ${near}`)];
    }
    if (hero === expected) return [];
    const there = expected === undefined ? 'has none' : `has "${expected}"`;
    return [
      at(
        `${hero === undefined ? 'is missing' : `is "${hero}"`}, but ${first?.file ?? ''} ${there}. Write the same in both`,
      ),
    ];
  });
}
