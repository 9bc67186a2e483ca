import type { Fact } from '../ledger/fact.ts';
import type { Problem } from '../ledger/problem.ts';
import { problemAt, readYamlFields } from '../ledger/read-yaml.ts';
import { checkNamed, type Nameable } from './check-named.ts';
import { languageCodes } from '../../language/languages.ts';
import { countWords } from '../numbers/count-words.ts';
import type { DataTables } from './data-files.ts';
import type { ContentFault, FigureFile } from './figure-file.ts';
import { figureSchemas } from './figure-schemas.ts';
import { namedIds } from './named-ids.ts';

/** A problem for each id in a figure that names nothing, each number typed into its words, words that are too many, and all that its type finds wrong. */
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
  const problems = [
    ...checkNamed(file, explainer, content, nameable),
    ...wordFaults(content).map(({ path, message }) => problemAt(file, path, message)),
  ];
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

const [mostWords, mostInLabel] = [45, 8];

// A figure is looked at: what is to be read goes into its description.
function wordFaults(content: unknown): readonly ContentFault[] {
  const { texts } = namedIds(content);
  return languageCodes.flatMap((language) => {
    const said = texts.map(({ value, path }) => ({ path, count: countWords(value[language]) }));
    const head = said.filter(({ path }) => path.length === 1 && headFields.has(path[0]));
    const total = head.reduce((sum, { count }) => sum + count, 0);
    return [
      ...(total > mostWords
        ? [
            {
              path: ['summary', language],
              message: `has, with the title, ${total} words: ${mostWords} at most. Move the rest into description`,
            },
          ]
        : []),
      ...said
        .filter(({ path, count }) => path.at(-1) === 'label' && count > mostInLabel)
        .map(({ path, count }) => ({
          path: [...path, language],
          message: `has ${count} words: ${mostInLabel} at most. Move the rest into description`,
        })),
    ];
  });
}

const headFields = new Set<string | number | undefined>(['title', 'summary']);
