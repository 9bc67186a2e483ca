import { figuresOf, idsOf, type Outline } from '../explainer/outline.ts';
import type { Language } from '../../language/languages.ts';
import { plainId } from '../ledger/id-form.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';

/** A problem for each id in a heading's "formerly" that is none, is there still or is named for two sections or figures. */
export function checkFormerSections(
  { figures }: Ledger,
  outlines: Readonly<Record<Language, Outline>>,
): readonly Problem[] {
  const named = new Map<string, string>(
    [...figures.values()].flatMap(({ id, formerly = [] }) =>
      formerly.map((old) => [old, `the figure "${id}"`] as const),
    ),
  );
  return Object.values(outlines).flatMap((outline) => {
    const { file, sections } = outline;
    const there = [
      ...sections.map(({ id }) => id),
      ...figuresOf(outline),
      ...idsOf(outline, 'Question'),
    ];
    return sections.flatMap(({ id, formerly, line }) =>
      formerly.flatMap((old): Problem[] => {
        const own = `the section "${id}"`;
        const other = named.get(old) ?? own;
        named.set(old, other);
        const told = (fault: string): Problem[] => [
          { file, line, column: 1, message: `formerly names "${old}" ${fault}` },
        ];
        if (!plainId.pattern.test(old)) {
          return told(`for ${own}, which is no id: write ${plainId.words}`);
        }
        if (there.includes(old)) {
          return told(`for ${own}, which is the id of another part of the text: leave it out`);
        }
        if (other === own) return [];
        return told(`for ${own}, and ${other} has it as well: leave it out of one of them`);
      }),
    );
  });
}
