import { readFileSync } from 'node:fs';

/**
 * The example of every figure type, as content/README.md has it: the YAML of a figure's file by the type's name. They are
 * the only ones: the guide, the gallery and `npm run new -- figure` show the same.
 */
export function figureExamples(): ReadonlyMap<string, string> {
  const guide = readFileSync('content/README.md', 'utf8');
  const blocks = [...guide.matchAll(/^```yaml\n(type: ([a-z]+)\n[\s\S]*?)^```$/gm)];
  return new Map(blocks.map(([, text = '', type = '']) => [type, text]));
}
