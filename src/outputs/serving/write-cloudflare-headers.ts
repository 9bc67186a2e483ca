import { hashedFiles, headerRules } from './response-headers.ts';

/** As many rules as Cloudflare reads. */
const mostRules = 100;

/**
 * The file `_headers` that Cloudflare reads beside the pages. `base` is the path of the build ("" or "/sub-folder"),
 * `hashed` the addresses of the files below /_astro/: each has a rule of its own, as Cloudflare gives the headers of an
 * address to its 404 too, which nobody may keep for a year. Throws a plain Error where there are too many.
 */
export function writeCloudflareHeaders(base: string, hashed: readonly string[]): string {
  const [everywhere] = headerRules;
  const blocks = headerRules.flatMap((rule) => {
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => [
      // Cloudflare would join what two rules say of one header; "!" drops what the first one said.
      ...(rule !== everywhere && name in everywhere.headers ? [`  ! ${name}`] : []),
      ...(value === null ? [] : [`  ${name}: ${value}`]),
    ]);
    const paths = rule.paths.flatMap((path) => (path === hashedFiles ? hashed : [path]));
    return paths.map((path) => [`${base}${path}`, ...lines, ''].join('\n'));
  });
  if (blocks.length > mostRules) {
    throw new Error(
      `_headers would have ${blocks.length} rules, and Cloudflare reads ${mostRules}: have fewer files below /_astro/`,
    );
  }
  return blocks.join('\n');
}
