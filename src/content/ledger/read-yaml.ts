import { existsSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { plainId, type IdForm } from './id-form.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { suggestion } from './suggestion.ts';
import { yamlMistakes } from './yaml-wording.ts';

/** What was read from one YAML file: its good entries, where each stands, and the problems of the others. */
export interface YamlFile<Entry> {
  readonly file: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly Problem[];
  /** All ids, those of entries with problems too. */
  readonly ids: ReadonlySet<string>;
  /** Line and column of a path into the file (["v3-run-cost", "source"]), counted from 1. */
  readonly place: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** A YAML file of the content folder as it was parsed: what it says, what is wrong with it, and where a path into it stands. */
interface ParsedYaml {
  readonly file: string;
  /** Undefined where it is no valid YAML or no map. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly problems: readonly Problem[];
  readonly place: YamlFile<unknown>['place'];
}

function parseYaml(root: string, name: string, optional: boolean, expected: string): ParsedYaml {
  const lines = new LineCounter();
  const file = `content/${name}`;
  const missing = optional && !existsSync(`${root}/${name}`);
  const { text, problems: found } = missing ? { text: '', problems: [] } : readContent(root, name);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (path: readonly PropertyKey[]) => placeOf(document, lines, path);
  if (document.errors.length > 0) {
    const problems = yamlMistakes(text).map(({ message, ...at }): Problem => ({
      file,
      ...at,
      message: `is no valid YAML here: ${message}`,
    }));
    return { file, value: undefined, problems: [...found, ...problems], place };
  }
  if (document.contents !== null && !isMap(document.contents)) {
    const problem = { file, line: 1, column: 1, message: expected };
    return { file, value: undefined, problems: [...found, problem], place };
  }
  const value = (document.toJS() ?? {}) as Record<string, unknown>;
  return { file, value, problems: found, place };
}

/**
 * A file of the content folder, read as a map from id to entry. Never throws on content. An optional file that is not
 * there is empty.
 */
export function readYamlMap<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
  { optional = false, ids: form = plainId }: { optional?: boolean; ids?: IdForm } = {},
): YamlFile<z.infer<Schema>> {
  const {
    file,
    value,
    problems: found,
    place,
  } = parseYaml(
    root,
    name,
    optional,
    'must be a list of "id:" lines, each with its fields indented',
  );
  const problems: Problem[] = [...found];
  const entries = new Map<string, z.infer<Schema>>();
  const ids = new Set<string>();
  for (const [id, entry] of Object.entries(value ?? {})) {
    ids.add(id);
    if (!form.pattern.test(id)) {
      const message = `the id "${id}" cannot be: write ${form.words}`;
      problems.push({ file, ...place([id]), message });
    }
    const result = checkedBy(schema, entry, { file, place }, [id]);
    if (result.success) entries.set(id, result.data);
    else problems.push(...result.problems);
  }
  return { file, entries, problems, ids, place };
}

/** A YAML file of the content folder that is one entry: its fields stand at the left edge. Never throws on content. */
export function readYamlFields(root: string, name: string): ParsedYaml {
  return parseYaml(
    root,
    name,
    false,
    'must be a list of fields, each on its line: "title:" and so on',
  );
}

/** A value of a YAML file as a schema takes it, or the problems with it, each at its place. `path` is that of the value. */
export function checkedBy<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  { file, place }: Pick<YamlFile<unknown>, 'file' | 'place'>,
  path: readonly PropertyKey[],
):
  | { readonly success: true; readonly data: z.infer<Schema> }
  | { readonly success: false; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { success: true, data: result.data };
  const problems = result.error.issues.flatMap(leafIssues).map((issue): Problem => {
    const field = [...path, ...issue.path];
    const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const message = `${field.join('.')} ${wording(issue, fieldNames(schema))}`.trim();
    return { file, ...place([...field, ...extra]), message };
  });
  return { success: false, problems };
}

const fields = new WeakMap<z.ZodType, readonly string[]>();

/** The names of all fields in a schema. */
export function fieldNames(schema: z.ZodType): readonly string[] {
  const known = fields.get(schema);
  if (known) return known;
  const names = new Set<string>();
  const collect = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    if ('properties' in part)
      for (const name of Object.keys(part.properties ?? {})) names.add(name);
    for (const inner of Object.values(part)) collect(inner);
  };
  collect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  fields.set(schema, [...names]);
  return [...names];
}

/** What is wrong at a path into a file, as a problem with its line. */
export function problemAt(
  file: Pick<YamlFile<unknown>, 'file' | 'place'>,
  path: readonly PropertyKey[],
  message: string,
): Problem {
  return { file: file.file, ...file.place(path), message: `${path.join('.')} ${message}` };
}

/** One issue of a schema in an editor's words. `known` are the names of its fields. */
export function wording(issue: z.core.$ZodIssue, known: readonly string[]): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      if (issue.keys.some((key) => /[“”]/.test(key))) {
        return 'has a text between curly quotation marks, which YAML does not know: write straight ones';
      }
      const near = suggestion(issue.keys[0] ?? '', known, 'content/README.md');
      return `has a field that does not belong here: ${issue.keys.join(', ')}. Remove it or correct its name. ${near}`;
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      const found = issue.input === undefined ? 'is missing' : `is "${String(issue.input)}"`;
      const near = suggestion(String(issue.input), known, 'this list');
      return `${found}: write one of ${known.join(', ')}. ${near.startsWith('Did') ? near : ''}`.trim();
    }
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing: add it'
        : `must be ${kindNames[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `is ${String(issue.input)}: ${issue.maximum} at most`
        : issue.message;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `is ${String(issue.input)}: ${issue.minimum} at least`
        : issue.message;
    default:
      return issue.message;
  }
}

const kindNames: Readonly<Record<string, string>> = {
  object: 'a list of fields, each on its line or all in braces { }',
  array: 'a list, each line with a hyphen before it',
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** The issues that an issue stands for: a union reports its branches, the reader wants the branch that came nearest. */
export function leafIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return (branches[0] ?? [])
    .flatMap(leafIssues)
    .map((leaf) => ({ ...leaf, path: [...issue.path, ...leaf.path] }));
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => issue.path.length + (issue.code === 'custom' ? 1 : 0)),
  );
}

// The place of the node at a path, or of the nearest parent that exists; an entry's own is that of its id.
function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]) {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const pairs = isMap(document.contents) ? document.contents.items : [];
    const key = pairs.find(({ key }) => isScalar(key) && key.value === path[0])?.key;
    const at = length === 1 && isNode(key) && key.range ? key.range[0] : node.range[0];
    const { line, col: column } = lines.linePos(at);
    return { line, column };
  }
  return { line: 1, column: 1 };
}
