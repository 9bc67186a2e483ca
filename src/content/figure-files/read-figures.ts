import { globSync } from 'node:fs';
import { z } from 'zod';
import { plainId } from '../ledger/id-form.ts';
import type { Problem } from '../ledger/problem.ts';
import { checkedBy, readYamlFields, type YamlFile } from '../ledger/read-yaml.ts';
import { idSchema, localizedSchema } from '../ledger/schema.ts';
import { suggestion } from '../ledger/suggestion.ts';
import type { FigureFile, FigurePart, ReadFigures } from './figure-file.ts';
import { figureSchemas } from './figure-schemas.ts';
import { namedIds } from './named-ids.ts';

/** What every figure's file has, whatever its type. */
export const figureWords = {
  /** The finding, as a sentence. */
  title: localizedSchema,
  /** One line of what is shown and how to read it. */
  summary: localizedSchema,
  /** What the picture shows, for those who do not see it. */
  description: localizedSchema,
  /** The number that stands large where the figure is shared, and what it is, in a few words. */
  preview: z.strictObject({ fact: idSchema, says: localizedSchema }).optional(),
  /** Ids that it had before, or of figures that became part of it: their addresses show it. */
  formerly: z.array(idSchema).optional(),
} as const;

/** What each of several parts may have, whatever its type. */
export const partFields = {
  /** An address of its own on the page. */
  id: idSchema.optional(),
} as const;

/** The schema of a figure's file with the types that it names: of several parts, each may be any of these. */
export function figureFileSchema(file: unknown): z.ZodType {
  const types = [file, ...partsOf(file)].flatMap((part) => {
    const name = isFields(part) ? String(part['type']) : '';
    const found = figureSchemas.get(name);
    return found ? [{ name, shape: found.schema.shape }] : [];
  });
  const schemas = (words: z.core.$ZodLooseShape) =>
    types.map(({ name, shape }) => z.strictObject({ type: z.literal(name), ...words, ...shape }));
  if (partsOf(file).length === 0) return schemas(figureWords)[0] ?? z.looseObject(figureWords);
  return z.strictObject({ ...figureWords, parts: z.array(z.union(schemas(partFields))) });
}

function partsOf(file: unknown): readonly unknown[] {
  return isFields(file) && Array.isArray(file['parts']) ? file['parts'] : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the figures of an explainer. `root` is the content folder. Never throws on content. */
export function readFigures(root: string, explainer: string): ReadFigures {
  const problems: Problem[] = [];
  const figures = new Map<string, FigureFile>();
  const places = new Map<string, Place>();
  for (const name of globSync(`${explainer}/figures/*.yaml`, { cwd: root }).sort()) {
    const id = name.replace(/^.*\/|\.yaml$/g, '');
    const { value, ...read } = readYamlFields(root, name);
    problems.push(...read.problems);
    if (!plainId.pattern.test(id)) {
      const message = `the name "${id}" cannot be a figure's id: write ${plainId.words}`;
      problems.push({ file: read.file, line: 1, column: 1, message });
    }
    places.set(id, read);
    const result = value && readFigure(id, value, read);
    problems.push(...(result?.problems ?? []));
    if (result?.figure) figures.set(id, result.figure);
  }
  return { figures, problems: [...problems, ...checkFormerly(figures, explainer, places)] };
}

// An id of earlier days that is one of today, or that two figures name.
function checkFormerly(
  figures: ReadonlyMap<string, FigureFile>,
  explainer: string,
  places: ReadonlyMap<string, Place>,
): readonly Problem[] {
  const claimed = new Map<string, string>();
  return [...figures.values()].flatMap(({ id, formerly = [] }) =>
    formerly.flatMap((name, index): Problem[] => {
      const other = claimed.get(name);
      claimed.set(name, id);
      const at = places.get(id);
      const fault = figures.has(name)
        ? `which is a figure: content/${explainer}/figures/${name}.yaml. Leave it out`
        : other === id
          ? 'twice: keep one'
          : other &&
            `which content/${explainer}/figures/${other}.yaml names as well: an old id leads to one figure, leave it out of one of them`;
      if (!fault || !at) return [];
      const message = `formerly names "${name}"${fault.startsWith('which') ? ',' : ''} ${fault}`;
      return [{ file: at.file, ...at.place(['formerly', index]), message }];
    }),
  );
}

/** A figure's id and a name in its addresses: the id itself, or one that it had before. */
export interface FigureName {
  readonly id: string;
  readonly name: string;
}

/** The names under which figures are found, by their ids: none that ever was dies. */
export function figureNames(figures: ReadonlyMap<string, FigureFile>): readonly FigureName[] {
  return [...figures.values()].flatMap(({ id, formerly = [] }) =>
    [id, ...formerly].map((name) => ({ id, name })),
  );
}

type Place = Pick<YamlFile<unknown>, 'file' | 'place'>;
type Fields = Readonly<Record<string, unknown>>;

function readFigure(
  id: string,
  value: Fields,
  at: Place,
): { readonly figure?: FigureFile; readonly problems: readonly Problem[] } {
  if ('parts' in value) {
    const whole = z.strictObject({
      ...figureWords,
      parts: z.array(z.looseObject({ type: z.unknown() })).min(2, 'has fewer than two parts'),
    });
    const result = checkedBy(whole, value, at, []);
    if (!result.success) return { problems: result.problems };
    const { parts, ...words } = result.data;
    const read = parts.map((part, index) => readPart(part, at, ['parts', index], partFields));
    const problems = read.flatMap((part) => part.problems);
    const good = read.flatMap(({ part }) => {
      if (!part) return [];
      const { id: own, ...content } = part.content as Fields & { readonly id?: string };
      return { ...part, ...(own !== undefined && { id: own }), content };
    });
    return problems.length > 0 ? { problems } : { figure: figureOf(id, words, good), problems };
  }
  const { part, problems } = readPart(value, at, [], figureWords);
  if (!part) return { problems };
  const { title, summary, description, preview, formerly, ...content } = part.content as Fields &
    FigureFile;
  const own = { type: part.type, content };
  return {
    figure: figureOf(id, { title, summary, description, preview, formerly }, [own]),
    problems,
  };
}

function readPart(
  value: Fields,
  at: Place,
  path: readonly PropertyKey[],
  words: z.core.$ZodLooseShape,
): { readonly part?: FigurePart; readonly problems: readonly Problem[] } {
  const { type, ...rest } = value;
  const found = figureSchemas.get(String(type));
  if (!found) {
    const known = [...figureSchemas.keys()];
    const message =
      type === undefined
        ? `${[...path, 'type'].join('.')} is missing: write one of ${known.join(', ')}`
        : `${[...path, 'type'].join('.')} is "${String(type)}": write one of ${known.join(', ')}. ${suggestion(String(type), known, 'content/README.md')}`;
    return { problems: [{ file: at.file, ...at.place([...path, 'type']), message }] };
  }
  const schema = z.strictObject({ ...words, ...found.schema.shape });
  const result = checkedBy(schema, rest, at, path);
  return result.success
    ? { part: { type: String(type), content: result.data }, problems: [] }
    : { problems: result.problems };
}

type Words = Pick<FigureFile, 'title' | 'summary' | 'description'> & {
  readonly preview?: FigureFile['preview'] | undefined;
  readonly formerly?: FigureFile['formerly'] | undefined;
};

function figureOf(
  id: string,
  { preview, formerly, ...words }: Words,
  parts: readonly FigurePart[],
): FigureFile {
  const { facts, sources } = namedIds([words, parts, preview]);
  const once = (named: readonly { readonly value: string }[]) => [
    ...new Set(named.map(({ value }) => value)),
  ];
  return {
    id,
    ...words,
    ...(preview && { preview }),
    ...(formerly && { formerly }),
    parts,
    facts: once(facts),
    sources: once(sources),
  };
}
