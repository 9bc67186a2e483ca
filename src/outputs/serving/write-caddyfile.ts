import { languageCodes } from '../../language/languages.ts';
import { headerRules } from './response-headers.ts';

/** The Caddyfile at the root of the project, which serves dist/ with the site's headers. */
export function writeCaddyfile(): string {
  return `# Written by "npm run caddyfile" from src/outputs/serving/: change it there.
# SITE_ADDRESS=example.org caddy run    (a domain's certificate comes by itself; without one: http://localhost:8080)
{
	admin {$CADDY_ADMIN:localhost:2019}
}

{$SITE_ADDRESS:http://localhost:8080} {
	root * {$SITE_ROOT:dist}
	encode zstd gzip
	route {
${headerRules.map(writeRule).join('\n')}
		import {$SITE_ROOT:dist}/_redirects.caddy*
		file_server {
			hide _headers _redirects _redirects.caddy
		}
	}
	handle_errors {
		header Cache-Control "no-store"
${languageCodes.map(writeNotFound).join('\n')}
		handle {
			rewrite * /404.html
			file_server
		}
	}
}
`;
}

function writeRule({ paths, headers }: (typeof headerRules)[number], index: number): string {
  const name = `@rule${index}`;
  const fields = Object.entries(headers).map(([field, value]) =>
    value === null ? `\t\t\t-${field}` : `\t\t\t${field} "${value}"`,
  );
  return `\t\t${name} path ${paths.join(' ')}\n\t\theader ${name} {\n${fields.join('\n')}\n\t\t}`;
}

function writeNotFound(language: string): string {
  return `\t\thandle /${language}/* {\n\t\t\trewrite * /${language}/404.html\n\t\t\tfile_server\n\t\t}`;
}
