import { checkNamed, type Nameable } from '../figure-files/check-named.ts';
import type { Problem } from './problem.ts';
import { problemAt, type YamlFile } from './read-yaml.ts';
import type { FindingEntry } from './schema.ts';

/** A problem for each id that a finding names in vain, each number typed into its words and each row in another unit. */
export function checkFindings(
  file: YamlFile<FindingEntry>,
  explainer: string,
  nameable: Nameable,
): readonly Problem[] {
  const unitOf = (fact: string) => nameable.facts.get(fact)?.unit;
  return [
    ...checkNamed(file, explainer, Object.fromEntries(file.entries), nameable),
    ...[...file.entries].flatMap(([id, { rows }]) => {
      const [first] = rows;
      const unit = first && unitOf(first.fact);
      return rows.flatMap(({ fact }, index) => {
        const own = unitOf(fact);
        if (own === undefined || unit === undefined || own === unit) return [];
        const message = `names the fact "${fact}", which is in ${own}, but "${first?.fact ?? ''}" is in ${unit}. One scale has one unit`;
        return [problemAt(file, [id, 'rows', index, 'fact'], message)];
      });
    }),
  ];
}
