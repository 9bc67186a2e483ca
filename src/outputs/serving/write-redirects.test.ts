import { expect, test } from 'vitest';
import type { Redirect } from './redirects.ts';
import { writeCaddyRedirects, writeCloudflareRedirects } from './write-redirects.ts';

const moved: readonly Redirect[] = [
  { from: '/pt/velho', to: '/pt/novo/' },
  { from: '/pt/velho/', to: '/pt/novo/' },
  { from: '/pt/velho.md', to: '/pt/novo.md' },
  { from: '/data/gone/', to: '/en/data/', below: true },
];

test('_redirects has a line for each old address, in a sub-folder with its path', () => {
  expect(writeCloudflareRedirects('/sub', moved)).toBe(`/sub/pt/velho /sub/pt/novo/ 301
/sub/pt/velho/ /sub/pt/novo/ 301
/sub/pt/velho.md /sub/pt/novo.md 301
/sub/data/gone/* /sub/en/data/ 301
`);
});

test('Caddy leads all old addresses of a page on, with what follows "?"', () => {
  expect(writeCaddyRedirects('', moved)).toBe(`# Where old addresses lead; written by the build.
@former0 path /pt/velho /pt/velho/
route @former0 {
	rewrite * /pt/novo/
	redir * {uri} 301
}
@former1 path /pt/velho.md
route @former1 {
	rewrite * /pt/novo.md
	redir * {uri} 301
}
@former2 path /data/gone/*
route @former2 {
	rewrite * /en/data/
	redir * {uri} 301
}
`);
});

test('a site that never moved anything has no rule', () => {
  expect(writeCloudflareRedirects('', [])).toBe('');
});

test('more old addresses than Cloudflare reads stop the build with what to do', () => {
  const many = Array.from({ length: 2001 }, (_, number) => ({ from: `/pt/${number}`, to: '/pt/' }));
  expect(() => writeCloudflareRedirects('', many)).toThrow(
    '2001 old addresses and 0 with "*"; Cloudflare reads 2000 and 100: take the oldest out',
  );
});
