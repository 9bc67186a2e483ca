import { headerRules } from './response-headers.ts';

/** The file `_headers` that Cloudflare reads beside the pages. `base` is the path of the build ("" or "/sub-folder"). */
export function writeCloudflareHeaders(base: string): string {
  const [everywhere] = headerRules;
  const blocks = headerRules.flatMap((rule) => {
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => [
      // Cloudflare would join what two rules say of one header; "!" drops what the first one said.
      ...(rule !== everywhere && name in everywhere.headers ? [`  ! ${name}`] : []),
      ...(value === null ? [] : [`  ${name}: ${value}`]),
    ]);
    return rule.paths.map((path) => [`${base}${path}`, ...lines, ''].join('\n'));
  });
  return blocks.join('\n');
}
