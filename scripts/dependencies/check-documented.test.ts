import { expect, test } from 'vitest';
import { checkDocumented } from './check-documented.ts';

const text = `Words with \`code\` in them.

| Package            | What for       |
| ------------------ | -------------- |
| \`astro\`            | Pages: \`src/\`  |
| \`ajv\`, \`@types/d3\` | Checks         |
`;

test('a list that has a line for every package passes', () => {
  expect(checkDocumented(['ajv', 'astro', '@types/d3'], text)).toEqual([]);
});

test('a package without a line and a line without its package are named', () => {
  expect(checkDocumented(['ajv', 'astro', 'zod'], text)).toEqual([
    'docs/dependencies.md has no line for zod: say what it is for.',
    'docs/dependencies.md names @types/d3, which package.json has not: remove it.',
  ]);
});
