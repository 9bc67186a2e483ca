import { spawnSync } from 'node:child_process';
import { startRuntime } from './cloudflare-runtime.ts';
import { siteWithForm } from './fixtures/frozen-content.ts';
import { runServer } from './run-server.ts';

/** A web server that serves the frozen site with the form by the project's own configuration. */
export interface SiteServer {
  readonly name: string;
  /** Starts it; gives its origin and what stops it. Throws with its output where it ends before it answers. */
  readonly start: () => Promise<{ origin: string; stop: () => Promise<void> }>;
  /** What it compresses with when a browser takes zstd, Brotli and gzip. */
  readonly compression: 'br' | 'zstd';
}

const cloudflare: SiteServer = {
  name: "Cloudflare's own runtime",
  compression: 'br',
  start: () => startRuntime(),
};

const caddy: SiteServer = {
  name: 'Caddy',
  compression: 'zstd',
  start: () =>
    runServer((port) => ({
      command: 'caddy',
      parameters: ['run', '--config', 'Caddyfile', '--adapter', 'caddyfile'],
      environment: {
        SITE_ADDRESS: `http://localhost:${port}`,
        SITE_ROOT: siteWithForm,
        CADDY_ADMIN: 'off',
      },
    })),
};

const withCaddy = spawnSync('caddy', ['version']).status === 0;
// Once, not in each worker.
if (!withCaddy && process.env['TEST_WORKER_INDEX'] === undefined) {
  process.stdout.write('Caddy is not installed: its tests are left out.\n');
}

/** The servers of this machine: Caddy only where it is installed. */
export const siteServers: readonly SiteServer[] = withCaddy ? [cloudflare, caddy] : [cloudflare];
