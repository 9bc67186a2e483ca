import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeCaddyfile } from './write-caddyfile.ts';
import { writeCloudflareHeaders } from './write-cloudflare-headers.ts';

test('the Caddyfile of the project says what the source of the headers says', () => {
  expect(readFileSync('Caddyfile', 'utf8'), 'run "npm run caddyfile"').toBe(writeCaddyfile());
});

test('the file _headers keeps within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  const lines = writeCloudflareHeaders('').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

test('in a sub-folder every rule of _headers is for addresses in it', () => {
  const rules = writeCloudflareHeaders('/sub')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(rules).toContain('/sub/_astro/*');
  expect(rules.every((rule) => rule.startsWith('/sub/'))).toBe(true);
});
