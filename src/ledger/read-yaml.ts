import { existsSync, readFileSync } from 'node:fs';
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { suggestion } from './suggestion.ts';

/** What was read from one YAML file: its good entries, where each stands, and the problems of the others. */
export interface YamlFile<Entry> {
  readonly file: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly Problem[];
  /** All ids, those of entries with problems too. */
  readonly ids: ReadonlySet<string>;
  /** Takes a path into the file (["v3-run-cost", "source"]) and gives its line and column, counted from 1. */
  readonly place: (path: readonly PropertyKey[]) => { line?: number; column?: number };
}

/**
 * Takes a folder, a file in it and the schema of one entry; reads a map from id to entry. Never throws on content. An
 * optional file that is not there is empty.
 */
export function readYamlMap<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
  need: 'required' | 'optional' = 'required',
): YamlFile<z.infer<Schema>> {
  const lines = new LineCounter();
  const path = `${root}/${name}`;
  const file = `content/${name}`;
  const exists = existsSync(path);
  const document = parseDocument(exists ? readFileSync(path, 'utf8') : '', {
    lineCounter: lines,
    prettyErrors: false,
  });
  const place = (path: readonly PropertyKey[]) => placeOf(document, lines, path);
  const problems: Problem[] = [];
  if (!exists && need === 'required') problems.push({ file, message: 'is missing: create it' });
  const entries = new Map<string, z.infer<Schema>>();
  const ids = new Set<string>();

  for (const error of document.errors) {
    const { line, col: column } = lines.linePos(error.pos[0]);
    problems.push({
      file,
      line,
      column,
      message: `is no valid YAML here: ${error.message.replace('Map keys must be unique', 'this id or field stands twice, keep one')}`,
    });
  }
  if (document.errors.length === 0 && document.contents !== null && !isMap(document.contents)) {
    problems.push({
      file,
      message: 'must be a list of "id:" lines, each with its fields indented',
    });
  } else if (document.errors.length === 0) {
    for (const [id, value] of Object.entries((document.toJS() ?? {}) as Record<string, unknown>)) {
      ids.add(id);
      const result = schema.safeParse(value, { reportInput: true });
      if (result.success) entries.set(id, result.data);
      else {
        for (const issue of result.error.issues.flatMap(leafIssues)) {
          const field = [id, ...issue.path];
          problems.push({ file, ...place(field), message: `${field.join('.')} ${wording(issue)}` });
        }
      }
    }
  }
  return { file, entries, problems, ids, place };
}

/** Takes a file, a path into it and what is wrong there and gives the problem with its line. */
export function problemAt(
  file: YamlFile<unknown>,
  path: readonly string[],
  message: string,
): Problem {
  return { file: file.file, ...file.place(path), message: `${path.join('.')} ${message}` };
}

/** Takes one issue of a schema and gives it in an editor's words. */
export function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has a field that does not belong here: ${issue.keys.join(', ')}. Remove it or correct its name`;
    case 'invalid_value': {
      const known = issue.values.map(String);
      const found = issue.input === undefined ? 'is missing' : `is "${String(issue.input)}"`;
      const near = suggestion(String(issue.input), known, 'this list');
      return `${found}: write one of ${known.join(', ')}. ${near.startsWith('Did') ? near : ''}`.trim();
    }
    case 'invalid_type':
      return issue.input === undefined ? 'is missing: add it' : `must be ${issue.expected}`;
    default:
      return issue.message;
  }
}

// A union reports its branches; the reader wants the branch that came nearest.
function leafIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
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

// The place of the node at a path, or of the nearest parent that exists.
function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]) {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { line, col: column } = lines.linePos(node.range[0]);
      return { line, column };
    }
  }
  return {};
}
