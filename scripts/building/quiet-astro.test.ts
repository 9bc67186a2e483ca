import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('whatever starts Astro has it report nothing to its makers', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(Object.values(scripts).filter((command) => /\bastro\b/.test(command))).toEqual([]);
  const starting = globSync('scripts/**/*.{ts,mjs}')
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => [file, readFileSync(file, 'utf8')] as const)
    .filter(([, text]) => /['"]astro['"]/.test(text));
  expect(starting.length).toBeGreaterThan(4);
  for (const [file, text] of starting) expect(text, file).toMatch(/(\.\.\.|env, )quietAstro/);
});
