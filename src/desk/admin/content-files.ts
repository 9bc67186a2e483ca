import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { completeLanguages, languageCodes, type Language } from '../../language/languages.ts';
import { calculatorSchema } from '../../content/calculator/calculator-schema.ts';
import { figureFileSchema } from '../../content/figure-files/read-figures.ts';
import { entrySchemas } from '../../content/ledger/schema.ts';
import { suggestion } from '../../content/ledger/suggestion.ts';
import type { ContentList } from './api.ts';
import { Refusal } from './refusal.ts';

const schemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>(
  Object.entries(entrySchemas).map(([name, schema]) => [`${name}.yaml`, schema]),
);

const [figure, calculator] = [/(?:^|\/)figures\/[^/]+\.yaml$/, /(?:^|\/)calculator\.yaml$/];

/** Takes the content folder; gives the explainers and YAML files that the editor can open. */
export function listContent(root: string): ContentList {
  const explainers = globSync('*/', { cwd: root }).filter((name) =>
    completeLanguages.every((language) => writtenLanguages(root, name).includes(language)),
  );
  const files = ['*/*.yaml', '*.yaml', '*/figures/*.yaml']
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'));
  const order = [...schemas.keys()];
  const rank = (file: string) => order.indexOf(basename(file));
  const tables = files.filter((file) => !isWhole(file) && rank(file) >= 0);
  return {
    explainers,
    tables: [...tables.toSorted((a, b) => rank(a) - rank(b)), ...files.filter(isWhole).toSorted()],
  };
}

/** Takes the content folder and an explainer's id; gives the languages that have a text of it: one in translation may have none yet. */
export function writtenLanguages(root: string, explainer: string): readonly Language[] {
  return languageCodes.filter((code) => existsSync(`${root}/${explainer}/${code}.mdx`));
}

/** Whether a file has no entries with ids: it is one form, as a figure is. */
export function isWhole(file: string): boolean {
  return figure.test(file) || calculator.test(file);
}

/**
 * Takes the content folder and a file's name within it; gives its path and the schema of an entry, or of all of it. Throws a
 * Refusal unless it is one of the list.
 */
export function findTable(root: string, file: string): { path: string; schema: z.ZodType } {
  const { tables } = listContent(root);
  const path = `${root}/${file}`;
  const schema = tables.includes(file) ? schemaOf(file, path) : undefined;
  if (!schema) throw unknown(file, tables);
  return { path, schema };
}

function schemaOf(file: string, path: string): z.ZodType | undefined {
  if (calculator.test(file)) return calculatorSchema;
  if (figure.test(file)) return figureFileSchema(parse(readFileSync(path, 'utf8')) as unknown);
  return schemas.get(basename(file));
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
