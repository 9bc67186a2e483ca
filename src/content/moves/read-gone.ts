import { contentRoot } from '../content-root.ts';
import { readYamlMap, type YamlFile } from '../ledger/read-yaml.ts';
import { goneSchema, type GoneEntry } from '../ledger/schema.ts';

/** What gone.yaml calls the home page, where an explainer's addresses may lead. */
export const homeName = 'home';

/** The explainers that were removed, by their ids: gone.yaml of the content folder. Never throws on content. */
export function readGone(root = contentRoot): YamlFile<GoneEntry> {
  return readYamlMap(root, 'gone.yaml', goneSchema, { optional: true });
}

/**
 * Where the addresses of a removed explainer lead in the end, through those that were removed after it: the id of one that
 * nobody removed, or home; undefined where they lead in a circle.
 */
export function leadsInTheEnd(
  gone: YamlFile<GoneEntry>['entries'],
  id: string,
): string | undefined {
  const passed = new Set<string>();
  let name = id;
  for (let entry = gone.get(name); entry; entry = gone.get(name)) {
    if (passed.has(name)) return undefined;
    passed.add(name);
    name = entry.leads;
  }
  return name;
}
