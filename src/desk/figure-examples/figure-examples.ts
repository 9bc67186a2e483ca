import { readFileSync } from 'node:fs';

/** The example of a figure type: the YAML of its file and, where that names a file of data/, the table. */
export interface FigureExample {
  readonly yaml: string;
  readonly data?: { readonly name: string; readonly text: string };
}

/**
 * The example of every figure type by the type's name, as content/README.md has them. They are the only ones: the guide, the
 * gallery and `npm run new -- figure` show the same.
 */
export function figureExamples(): ReadonlyMap<string, FigureExample> {
  const [first = ''] = guideHalves();
  return examplesIn(first);
}

/** The guide once in each of its languages. */
export function guideHalves(): readonly string[] {
  const guide = readFileSync('content/README.md', 'utf8');
  return guide.split(/^## (?=Português|English)/m).slice(1);
}

/** The examples in a text: blocks of YAML that begin with a type, each with the block of CSV that follows it. */
export function examplesIn(text: string): ReadonlyMap<string, FigureExample> {
  const blocks = text.matchAll(
    /^```yaml\n(type: ([a-z]+)\n[\s\S]*?)^```$(?:\n\n```csv\n([\s\S]*?)^```$)?/gm,
  );
  return new Map(
    [...blocks].map(([, yaml = '', type = '', csv]) => {
      const name = /^data: (\S+)$/m.exec(yaml)?.[1];
      return [type, { yaml, ...(csv && name && { data: { name, text: csv } }) }];
    }),
  );
}
