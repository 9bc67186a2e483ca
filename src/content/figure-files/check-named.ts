import { languageCodes } from '../../language/languages.ts';
import { isStandIn } from '../../language/stand-in.ts';
import type { Fact } from '../ledger/fact.ts';
import { splitNote } from '../ledger/note.ts';
import type { Problem } from '../ledger/problem.ts';
import { problemAt, type YamlFile } from '../ledger/read-yaml.ts';
import { suggestion } from '../ledger/suggestion.ts';
import { typedNumbers } from '../ledger/typed-numbers.ts';
import { namedIds, type Named } from './named-ids.ts';

/** What the files of figures and of the calculator may name. `names` may contain numbers. */
export interface Nameable {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** A problem for each id in a file's content that names nothing, and for each number typed into its words. */
export function checkNamed(
  file: Pick<YamlFile<unknown>, 'file' | 'place'>,
  explainer: string,
  content: unknown,
  { facts, sources, names }: Nameable,
): readonly Problem[] {
  const ids = namedIds(content);
  const at = (path: readonly PropertyKey[], message: string) => problemAt(file, path, message);
  const unknown = (
    what: string,
    named: readonly Named<string>[],
    known: Iterable<string>,
  ): readonly Problem[] => {
    const all = new Set(known);
    const home = `content/${explainer}/${what}s.yaml`;
    return named
      .filter(({ value }) => !all.has(value))
      .map(({ value, path }) => {
        const near = suggestion(value, all, home);
        return at(path, `names the ${what} "${value}", which does not exist. ${near}`);
      });
  };
  return [
    ...unknown('fact', ids.facts, facts.keys()),
    ...unknown('source', ids.sources, sources),
    ...ids.texts.flatMap(({ value, path }) =>
      languageCodes.flatMap((language) => {
        const text = value[language];
        if (isStandIn(text)) return [];
        const own = [...path, language];
        const words = splitNote(text).flatMap((part) => ('text' in part ? part.text : []));
        const open = words.find((part) => /[{}]/.test(part))?.trim();
        return [
          ...(open === undefined
            ? []
            : [at(own, `has a brace without its pair in "${open}". Write {fact-id}`)]),
          ...typedNumbers(words.join(' '), names).map((typed) =>
            at(
              own,
              `has the number "${typed}" typed into it. Put it into facts.yaml and write {its-id}`,
            ),
          ),
        ];
      }),
    ),
  ];
}
