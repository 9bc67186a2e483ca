import { parse } from 'yaml';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { yamlMistakes } from './yaml-wording.ts';

const file = 'content/names.yaml';

/** The names that may contain numbers, from names.yaml of the content folder, and what is wrong in it. */
export function readNames(root: string): {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
} {
  const { text, problems, readable } = readContent(root, 'names.yaml');
  if (!readable) return { names: [], problems };
  const mistakes = yamlMistakes(text);
  if (mistakes.length > 0) {
    const told = mistakes.map(({ message, ...place }) => ({
      file,
      ...place,
      message: `is no valid YAML here: ${message}`,
    }));
    return { names: [], problems: [...problems, ...told] };
  }
  const names: unknown = parse(text);
  if (Array.isArray(names)) return { names: names.map(String), problems };
  const line = text.split('\n').findIndex((each) => /^[^#\s]/.test(each)) + 1;
  const message = 'must be a list: one name a line, each after "- "';
  return { names: [], problems: [...problems, { file, line, column: 1, message }] };
}
