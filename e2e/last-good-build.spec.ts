import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './project-copy.ts';
import { expect } from './site.ts';

/** Every file below a folder with what stands in it. */
function filesIn(folder: string): Map<string, string> {
  const files = globSync('**', { cwd: folder }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(files.sort().map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

const mistakes = {
  'the checks of the content find': [
    'content/deepseek-cost/en.mdx',
    '<CostScale />',
    '<CostScales />',
  ],
  'only Astro finds': [
    'src/pages/index.astro',
    "from '../site/Head.astro'",
    "from '../site/Hat.astro'",
  ],
} as const;

for (const [which, [file, from, to]] of Object.entries(mistakes)) {
  test(`a build that fails on a mistake that ${which} leaves the last good site in place`, ({
    copy,
  }) => {
    const first = copy.build();
    expect(first.ok, first.output).toBe(true);
    const good = filesIn(join(copy.root, 'dist'));
    expect(good.size).toBeGreaterThan(5);

    copy.replace(file, from, to);
    expect(copy.build().ok).toBe(false);
    expect(filesIn(join(copy.root, 'dist'))).toEqual(good);

    copy.replace(file, to, from);
    expect(copy.build().ok).toBe(true);
    expect([...filesIn(join(copy.root, 'dist')).keys()]).toEqual([...good.keys()]);
  });
}
