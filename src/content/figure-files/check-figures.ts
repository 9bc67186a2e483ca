import { languageCodes } from '../../language/languages.ts';
import { isStandIn } from '../../language/stand-in.ts';
import type { Fact } from '../ledger/fact.ts';
import { splitNote } from '../ledger/note.ts';
import type { Problem } from '../ledger/problem.ts';
import { problemAt, readYamlFields } from '../ledger/read-yaml.ts';
import { suggestion } from '../ledger/suggestion.ts';
import { typedNumbers } from '../ledger/typed-numbers.ts';
import type { FigureFile } from './figure-file.ts';
import { figureSchemas } from './figure-schemas.ts';
import { namedIds } from './named-ids.ts';

/** What a figure's file may name. `names` may contain numbers. */
export interface Nameable {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlySet<string>;
  readonly names: readonly string[];
}

/**
 * A problem for each id in a figure that names nothing, each number typed into its words and all that its type finds wrong
 * with it. `root` is the content folder.
 */
export function checkFigure(
  root: string,
  explainer: string,
  figure: FigureFile,
  { facts, sources, names }: Nameable,
): readonly Problem[] {
  const file = readYamlFields(root, `${explainer}/figures/${figure.id}.yaml`);
  const { title, summary, description, parts } = figure;
  const [only, ...others] = parts.map(({ content }) => content);
  const own = others.length > 0 ? { parts: [only, ...others] } : only;
  const ids = namedIds(Object.assign({ title, summary, description }, own));
  const at = (path: readonly PropertyKey[], message: string) => problemAt(file, path, message);
  const unknown = (
    what: string,
    home: string,
    named: typeof ids.facts,
    known: Iterable<string>,
  ): readonly Problem[] => {
    const all = new Set(known);
    return named
      .filter(({ value }) => !all.has(value))
      .map(({ value, path }) =>
        at(
          path,
          `names the ${what} "${value}", which does not exist. ${suggestion(value, all, home)}`,
        ),
      );
  };
  const problems = [
    ...unknown('fact', `content/${explainer}/facts.yaml`, ids.facts, facts.keys()),
    ...unknown('source', `content/${explainer}/sources.yaml`, ids.sources, sources),
    ...ids.texts.flatMap(({ value, path }) =>
      languageCodes.flatMap((language) => {
        const text = value[language];
        if (isStandIn(text)) return [];
        const words = splitNote(text).flatMap((part) => ('text' in part ? part.text : []));
        const open = words.find((part) => /[{}]/.test(part));
        return [
          ...(open === undefined
            ? []
            : [
                at(
                  [...path, language],
                  `has a brace without its pair in "${open.trim()}". Write {fact-id}`,
                ),
              ]),
          ...typedNumbers(words.join(' '), names).map((typed) =>
            at(
              [...path, language],
              `has the number "${typed}" typed into it. Put it into facts.yaml and write {its-id}`,
            ),
          ),
        ];
      }),
    ),
  ];
  if (problems.length > 0) return problems;
  const fact = (id: string): Fact => {
    const found = facts.get(id);
    if (!found) throw new Error(`content/${explainer}/facts.yaml has no fact "${id}"`);
    return found;
  };
  return parts.flatMap(({ type, content }, index) =>
    (figureSchemas.get(type)?.faults?.(content as never, fact) ?? []).map(({ path, message }) =>
      at(parts.length > 1 ? ['parts', index, ...path] : path, message),
    ),
  );
}
