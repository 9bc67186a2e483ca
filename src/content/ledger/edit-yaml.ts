import { applyPatch, structuredPatch } from 'diff';
import { relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, parse, parseDocument, YAMLMap, type Document, type Tags } from 'yaml';
import { formatted } from './formatted.ts';
import { mergeFields, newNodes } from './merge-nodes.ts';
import { ContentError, type Problem } from './problem.ts';
import { yamlMistakes } from './yaml-wording.ts';

/** What a YAML file may hold, as it is read from it. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlFields;

/** Fields by name, in the order in which new ones are written. */
export interface YamlFields {
  readonly [field: string]: YamlValue;
}

type Entries = ReadonlyMap<string, YamlValue>;

/**
 * The text of a YAML map of entries after a change; what the change leaves as it was keeps its bytes, comments and line
 * ends. A new entry stands after the one that precedes it in the changed map; a removed one takes along the comment directly
 * above it. Throws a ContentError where the text is no such map, or the lines to be changed are in another format than ours.
 */
export async function editYaml(
  path: string,
  text: string,
  change: (entries: Entries) => Entries,
): Promise<string> {
  const refuse = (problem: Omit<Problem, 'file'>) =>
    new ContentError([{ file: relative('', path), ...problem }]);
  const unix = text.replaceAll('\r\n', '\n');
  const lineEnd = unix === text ? '\n' : '\r\n';
  const { head, body, tail } = cut(unix);
  const document: Document = parseDocument(body, { customTags: textsAsIn(body) });
  const map = document.contents ?? new YAMLMap();
  if (document.errors.length > 0) {
    const [mistake] = yamlMistakes(unix);
    throw refuse({ ...mistake, message: `is no valid YAML here: ${mistake?.message ?? ''}` });
  }
  if (!isMap(map)) {
    throw refuse({ message: 'must be a list of "id:" lines, each with its fields indented' });
  }
  document.contents = map;
  map.flow &&= map.items.length > 0;
  const entries = new Map(Object.entries(document.toJS() as Record<string, YamlValue>));
  const before = written(document);
  mergeFields(document, map, newNodes(document, change(entries)));
  const after = written(document);
  if (after === before) return text;
  if (unix.replaceAll('\n', lineEnd) !== text) {
    throw refuse({ message: `ends its lines in two ways, some as Windows does: ${advice}` });
  }

  // In the project's format, else as YAML prints it. The lines that change must be found as they are printed; all others may
  // be written otherwise and stay as they are.
  const [old, next] = [entries.size > 0 ? before : body, after];
  const format = (printed: string) => formatted(path, printed, 'yaml');
  const patches = [
    structuredPatch('', '', await format(old), await format(next)),
    structuredPatch('', '', old, next),
  ];
  for (const patch of patches) {
    const patched = applyPatch(body, patch, { fuzzFactor: 4 });
    if (patched === false) continue;
    const edited = `${head}${patched}${tail}`;
    const isSafe = isDeepStrictEqual(parse(edited) ?? {}, document.toJS());
    if (isSafe) return edited.replaceAll('\n', lineEnd);
  }
  const lines = patches.flatMap(({ hunks }) => hunks.flatMap((hunk) => hunk.lines));
  const other =
    lines.find((line) => !line.startsWith('+') && !body.includes(line.slice(1))) ?? lines[0] ?? '';
  const found = `has “${other.slice(1).trim()}” in another format than the project's`;
  throw refuse({ message: `${found}: ${advice}` });
}

const advice =
  'run npm run format, then save once more; where that does not help, change the file by hand';

// The comments that begin and end a file belong to no entry; the paragraph directly above the first one does.
function cut(text: string): {
  readonly head: string;
  readonly body: string;
  readonly tail: string;
} {
  const [head = ''] = /^(?:(?:#.*)?\n)*\n|^(?:#.*\n)*/.exec(text) ?? [];
  const body = text.slice(head.length).replace(/(?:\n(?:#.*)?)*$/, '');
  const tail = text.slice(head.length + body.length + 1);
  return body
    ? { head, body: `${body}\n`, tail }
    : { head: head && `${head.trimEnd()}\n\n`, body, tail };
}

// A map without entries leaves its comments.
function written(document: Document): string {
  const options = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
  return document.toString(options).replace(/^\{\}\n*/, '');
}

// A text over several lines is printed as it stands, not refilled.
function textsAsIn(body: string) {
  return (tags: Tags): Tags =>
    tags.map((tag) => {
      const isText = typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:str';
      if (!isText || tag.collection) return tag;
      const stringify: typeof tag.stringify = (item, ...rest) => {
        const range = item.range && item.value === item.source ? item.range : [0, 0];
        const source = body.slice(range[0], range[1]).trimEnd();
        return source.includes('\n') ? source : (tag.stringify?.(item, ...rest) ?? '');
      };
      return { ...tag, stringify };
    });
}
