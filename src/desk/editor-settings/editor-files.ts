import { z } from 'zod';
import { figureWords, partFields } from '../../content/figure-files/read-figures.ts';
import { figureSchemas } from '../../content/figure-files/figure-schemas.ts';
import { statementIds } from '../../content/explainer/statement-ids.ts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { figuresOf } from '../../content/explainer/outline.ts';
import { everyLanguage } from '../../language/languages.ts';
import { entrySchemas } from '../../content/ledger/schema.ts';
import { blockTags, vocabulary } from '../../content/vocabulary.ts';

const { glossary: termSchema, gone: goneSchema, ...files } = entrySchemas;

/** A file for the editor program, by its path in the project. */
export interface EditorFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What completes fields, units and ids while one writes in VS Code: a JSON Schema for each YAML file, the settings that
 * name them, and a snippet with its ids for each tag.
 */
export function editorFiles(explainers: readonly Explainer[]): readonly EditorFile[] {
  const schemas = explainers.flatMap((explainer) =>
    Object.entries(files).map(([name, schema]) => ({
      path: `.vscode/generated/${explainer.id}.${name}.schema.json`,
      text: asJson(entriesOf(schema, idsOf(explainer))),
    })),
  );
  const figures = explainers.map((explainer) => ({
    path: `.vscode/generated/${explainer.id}.figures.schema.json`,
    text: asJson(figureFile(idsOf(explainer))),
  }));
  const glossary = {
    path: '.vscode/generated/glossary.schema.json',
    text: asJson(entriesOf(termSchema, {})),
  };
  return [
    ...schemas,
    ...figures,
    glossary,
    {
      path: '.vscode/generated/gone.schema.json',
      text: asJson(entriesOf(goneSchema, {})),
    },
    { path: '.vscode/tags.code-snippets', text: snippets(explainers) },
  ];
}

/** The setting that says to VS Code which schema is for which file. `ids` are those of all explainers. */
export function schemaSettings(ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...ids.flatMap((id) =>
      Object.keys(files).map((name) => [
        `.vscode/generated/${id}.${name}.schema.json`,
        `content/${id}/${name}.yaml`,
      ]),
    ),
    ...ids.map((id) => [
      `.vscode/generated/${id}.figures.schema.json`,
      `content/${id}/figures/*.yaml`,
    ]),
    ['.vscode/generated/glossary.schema.json', 'content/glossary.yaml'],
    ['.vscode/generated/gone.schema.json', 'content/gone.yaml'],
  ]) as Readonly<Record<string, string>>;
}

type Ids = Readonly<Record<string, readonly string[]>>;

// What each field that names something may name.
function idsOf({ ledger, pages, passages }: Explainer): Ids {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const [first] = Object.values(pages);
  return {
    source: ids(ledger.sources),
    fact: ids(ledger.facts),
    claim: ids(ledger.claims),
    data: [...ledger.data.keys()],
    about: statementIds(
      ledger,
      everyLanguage((language) => pages[language].outline),
      passages,
    ),
    section: ids(first?.outline.sections ?? []),
  };
}

// The schema of a file: entries by their ids, with the ids of the ledger where a field names one.
function entriesOf(schema: z.ZodType, known: Ids): object {
  const entry = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const { $schema, ...rest } = entry;
  // A file that lists nothing yet has comments alone.
  return { $schema, type: ['object', 'null'], additionalProperties: withIds(rest, known) };
}

// The schema of a figure's file: the words that all have, and one of the types or several parts of them.
function figureFile(known: Ids): object {
  const typed = (words: z.core.$ZodLooseShape) =>
    [...figureSchemas].map(([type, { schema }]) =>
      z.strictObject({ type: z.literal(type), ...words, ...schema.shape }),
    );
  const parts = z.array(z.union(typed(partFields))).min(2);
  const file = z.union([...typed(figureWords), z.strictObject({ ...figureWords, parts })]);
  const { $schema, ...rest } = z.toJSONSchema(file, { io: 'input', unrepresentable: 'any' });
  return { $schema, ...(withIds(rest, known) as object) };
}

function withIds(part: unknown, known: Ids, name = ''): unknown {
  if (Array.isArray(part)) return part.map((each) => withIds(each, known, name));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) {
      return [key, withIds(value, known, key === 'items' ? name : key)] as const;
    }
    const properties = Object.entries(value as object).map(([field, schema]) => {
      const ids = known[field] ?? (field === 'id' && name === 'sources' ? known['source'] : []);
      const named = withIds(schema, known, field) as object;
      if (ids && ids.length > 0) return [field, { ...named, enum: ids }];
      // A list of ids; the entries of other lists have an id of their own.
      const each = known[field.replace(/s$/, '')] ?? [];
      const isListOfIds =
        'items' in named && (named.items as { readonly type?: string }).type === 'string';
      if (!isListOfIds || each.length === 0) return [field, named];
      return [field, { ...named, items: { type: 'string', enum: each } }];
    });
    return [key, Object.fromEntries(properties) as object] as const;
  });
  return Object.fromEntries(entries);
}

function snippets(explainers: readonly Explainer[]): string {
  const all = (list: (explainer: Explainer) => readonly { readonly id: string }[]) => [
    ...new Set(explainers.flatMap((explainer) => list(explainer).map(({ id }) => id))),
  ];
  const figureIds = [
    ...new Set(
      explainers.flatMap(({ pages }) =>
        Object.values(pages).flatMap(({ outline }) => figuresOf(outline)),
      ),
    ),
  ];
  const ids: Readonly<Record<string, readonly string[]>> = {
    fact: all(({ ledger }) => ledger.facts),
    source: all(({ ledger }) => ledger.sources),
    claim: all(({ ledger }) => ledger.claims),
    term: all(({ ledger }) => ledger.terms),
    figure: figureIds,
    'figure file': [...new Set(explainers.flatMap(({ ledger }) => [...ledger.figures.keys()]))],
  };
  const wraps = ['Claim', 'Term', 'Source', 'Literal', ...blockTags];
  return asJson(
    Object.fromEntries(
      Object.entries(vocabulary).map(([name, { required, refersTo }]) => {
        let stop = 0;
        const attributes = required.map((attribute) => {
          const choices = attribute === 'id' && refersTo ? (ids[refersTo] ?? []) : [];
          stop += 1;
          const value = choices.length > 0 ? `\${${stop}|${choices.join(',')}|}` : `$${stop}`;
          return ` ${attribute}="${value}"`;
        });
        const open = `<${name}${attributes.join('')}`;
        const block = blockTags.includes(name);
        const body = wraps.includes(name)
          ? [`${open}>`, ...(block ? ['', '$0', ''] : ['$0']), `</${name}>`].join(block ? '\n' : '')
          : `${open} />`;
        return [name, { scope: 'mdx,markdown', prefix: `<${name}`, body: body.split('\n') }];
      }),
    ),
  );
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
