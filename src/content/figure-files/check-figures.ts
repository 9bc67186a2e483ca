import type { Fact } from '../ledger/fact.ts';
import type { Problem } from '../ledger/problem.ts';
import { problemAt, readYamlFields } from '../ledger/read-yaml.ts';
import { checkNamed, type Nameable } from './check-named.ts';
import type { DataTables } from './data-files.ts';
import type { FigureFile } from './figure-file.ts';
import { figureSchemas } from './figure-schemas.ts';

/** A problem for each id in a figure that names nothing, each number typed into its words, and all that its type finds wrong. */
export function checkFigure(
  root: string,
  explainer: string,
  { id, title, summary, description, parts }: FigureFile,
  nameable: Nameable,
  data: DataTables,
): readonly Problem[] {
  const file = readYamlFields(root, `${explainer}/figures/${id}.yaml`);
  const [only, ...others] = parts.map(({ content }) => content);
  const own = others.length > 0 ? { parts: [only, ...others] } : only;
  const content: unknown = Object.assign({ title, summary, description }, own);
  const problems = checkNamed(file, explainer, content, nameable);
  if (problems.length > 0) return problems;
  const fact = (name: string): Fact => {
    const found = nameable.facts.get(name);
    if (!found) throw new Error(`content/${explainer}/facts.yaml has no fact "${name}"`);
    return found;
  };
  const found = parts.flatMap((part, index) =>
    (figureSchemas.get(part.type)?.faults?.(part.content as never, fact, data) ?? []).map(
      ({ path, message, in: place }) =>
        place
          ? { ...place, column: 1, message }
          : problemAt(file, others.length > 0 ? ['parts', index, ...path] : path, message),
    ),
  );
  // What several rows share is told once.
  const once = new Map(found.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()];
}
