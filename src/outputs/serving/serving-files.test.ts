import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeCaddyfile } from './write-caddyfile.ts';
import { writeCloudflareHeaders } from './write-cloudflare-headers.ts';

test('the Caddyfile of the project says what the source of the headers says', () => {
  expect(readFileSync('Caddyfile', 'utf8'), 'run "npm run caddyfile"').toBe(writeCaddyfile());
});

const hashed = ['/_astro/a.1f.css', '/_astro/fonts/b.2e.woff2'];

test('Cloudflare keeps for a year the hashed files that there are, and no 404 beside them', () => {
  const blocks = writeCloudflareHeaders('', hashed).split('\n\n');
  const kept = blocks.filter((block) => block.includes('immutable'));
  expect(kept.map((block) => block.split('\n')[0])).toEqual(hashed);
});

test('more rules than Cloudflare reads stop the build', () => {
  const many = Array.from({ length: 100 }, (_, number) => `/_astro/${number}.css`);
  expect(() => writeCloudflareHeaders('', many)).toThrow('rules, and Cloudflare reads 100');
});

test('the file _headers keeps within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  const lines = writeCloudflareHeaders('', hashed).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

test('in a sub-folder every rule of _headers is for addresses in it', () => {
  const rules = writeCloudflareHeaders('/sub', hashed)
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(rules).toContain('/sub/_astro/a.1f.css');
  expect(rules.every((rule) => rule.startsWith('/sub/'))).toBe(true);
});
