import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { completeLanguages, languageCodes, type Language } from '../../language/languages.ts';
import { entrySchemas } from '../../content/ledger/schema.ts';
import { suggestion } from '../../content/ledger/suggestion.ts';
import type { ContentList } from './api.ts';
import { Refusal } from './refusal.ts';

const schemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>(
  Object.entries(entrySchemas).map(([name, schema]) => [`${name}.yaml`, schema]),
);

/** Takes the content folder; gives the explainers and YAML files that the editor can open. */
export function listContent(root: string): ContentList {
  const explainers = globSync('*/', { cwd: root }).filter((name) =>
    completeLanguages.every((language) => writtenLanguages(root, name).includes(language)),
  );
  const tables = ['*/*.yaml', '*.yaml']
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'));
  const order = [...schemas.keys()];
  const rank = (file: string) => order.indexOf(basename(file));
  return {
    explainers,
    tables: tables.filter((file) => rank(file) >= 0).toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** Takes the content folder and an explainer's id; gives the languages that have a text of it: one in translation may have none yet. */
export function writtenLanguages(root: string, explainer: string): readonly Language[] {
  return languageCodes.filter((code) => existsSync(`${root}/${explainer}/${code}.mdx`));
}

/** Takes the content folder and a file's name within it; gives its path and schema. Throws a Refusal unless it is one of the list. */
export function findTable(root: string, file: string): { path: string; schema: z.ZodType } {
  const { tables } = listContent(root);
  const schema = tables.includes(file) ? schemas.get(basename(file)) : undefined;
  if (!schema) throw unknown(file, tables);
  return { path: `${root}/${file}`, schema };
}

/** Takes the content folder and an explainer's id; throws a Refusal unless it is one of the list. */
export function checkExplainer(root: string, id: string): void {
  const { explainers } = listContent(root);
  if (!explainers.includes(id)) throw unknown(id, explainers);
}

function unknown(name: string, known: readonly string[]): Refusal {
  return new Refusal(
    404,
    `There is no "${name}" in content/. ${suggestion(name, known, 'content/')}`,
  );
}
