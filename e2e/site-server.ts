import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { quietWrangler } from '../src/letters/edge/quiet-wrangler.ts';

/** A web server that serves dist/ by the project's own configuration. */
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
  start: () =>
    run((port) => ({
      command: 'wrangler',
      parameters: [
        'dev',
        '--port',
        port,
        '--inspector-port',
        '0',
        '--show-interactive-dev-session=false',
      ],
      environment: quietWrangler,
    })),
};

const caddy: SiteServer = {
  name: 'Caddy',
  compression: 'zstd',
  start: () =>
    run((port) => ({
      command: 'caddy',
      parameters: ['run', '--config', 'Caddyfile', '--adapter', 'caddyfile'],
      environment: { SITE_ADDRESS: `http://localhost:${port}`, CADDY_ADMIN: 'off' },
    })),
};

const withCaddy = spawnSync('caddy', ['version']).status === 0;
// Once, not in each worker.
if (!withCaddy && process.env['TEST_WORKER_INDEX'] === undefined) {
  process.stdout.write('Caddy is not installed: its tests are left out.\n');
}

/** The servers of this machine: Caddy only where it is installed. */
export const siteServers: readonly SiteServer[] = withCaddy ? [cloudflare, caddy] : [cloudflare];

interface Program {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The folder it runs in; this one where none is said. */
  readonly folder?: string;
}

/** Takes what makes a program for a free port and starts it; gives its origin, what stops it and what kills it at once. Throws with its output where it ends before it answers. */
export async function run(program: (port: string) => Program) {
  const port = await freePort();
  const { command, parameters, environment, folder } = program(String(port));
  // A group of its own, so that what it starts ends with it.
  const child = spawn(command, parameters, {
    detached: true,
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const origin = `http://localhost:${port}`;
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`${command} ended before it answered: ${output}`);
  }
  return { origin, stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin)).ok;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return false;
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  if (child.pid !== undefined) process.kill(-child.pid, signal);
  await ended;
}
