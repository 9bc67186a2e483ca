import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { quietAstro } from '../quiet-astro.mjs';

/** What one build took. */
export interface Build {
  readonly seconds: number;
  /** The most memory that the process held at once, in MB; undefined where the system has no /proc. */
  readonly megabytes: number | undefined;
  /** HTML files built. */
  readonly pages: number;
}

/**
 * Runs `astro build` once in a project, with nothing cached, or with the pictures of the build before; throws with its output
 * where it fails.
 */
export async function timeBuild(root: string, kept?: 'pictures kept'): Promise<Build> {
  const caches = [
    'dist',
    '.astro',
    'node_modules/.astro',
    kept ? [] : 'node_modules/.cache',
  ].flat();
  for (const cache of caches) rmSync(join(root, cache), { recursive: true, force: true });
  const began = performance.now();
  const child = spawn('astro', ['build'], {
    cwd: root,
    env: { ...process.env, ...quietAstro },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  let megabytes: number | undefined;
  const watch = setInterval(() => (megabytes = peak(child.pid) ?? megabytes), 100);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`astro build failed in ${root}:\n${output}`);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, megabytes, pages: globSync('dist/**/*.html', { cwd: root }).length };
}

/** The system's own high-water mark of a process, in MB. */
function peak(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1e6;
  } catch {
    // It has ended, or there is no /proc.
    return undefined;
  }
}
