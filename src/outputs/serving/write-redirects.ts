import type { Redirect } from './redirects.ts';

/** As many as Cloudflare reads: of single addresses, and of those with "*". */
const most = { single: 2000, below: 100 } as const;

/**
 * The file `_redirects` that Cloudflare and Netlify read beside the pages. `base` is the path of the build ("" or
 * "/sub-folder"). Throws a plain Error where there are too many.
 */
export function writeCloudflareRedirects(base: string, redirects: readonly Redirect[]): string {
  const below = redirects.filter((redirect) => redirect.below).length;
  if (below > most.below || redirects.length - below > most.single) {
    throw new Error(
      `_redirects would have ${redirects.length - below} old addresses and ${below} with "*"; Cloudflare reads ${most.single} and ${most.below}: take the oldest out of formerly or content/gone.yaml`,
    );
  }
  return redirects
    .map(
      (redirect) =>
        `${base}${redirect.from}${redirect.below ? '*' : ''} ${base}${redirect.to} 301\n`,
    )
    .join('');
}

/** The same for Caddy: the file that the Caddyfile of the project takes in. What follows "?" in an address stays. */
export function writeCaddyRedirects(base: string, redirects: readonly Redirect[]): string {
  const targets = new Map<string, string[]>();
  for (const { from, to, below } of redirects) {
    targets.set(to, [...(targets.get(to) ?? []), `${base}${from}${below ? '*' : ''}`]);
  }
  const rules = [...targets].map(
    ([to, from], index) => `@former${index} path ${from.join(' ')}
route @former${index} {
	rewrite * ${base}${to}
	redir * {uri} 301
}
`,
  );
  return ['# Where old addresses lead; written by the build.\n', ...rules].join('');
}
