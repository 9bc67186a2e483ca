import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { quietAstro } from './quiet-astro.mjs';

/** A running `astro dev`. */
export interface DevServer {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  /** All it wrote on the terminal so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * The dev server of a project, once it answers on the port, which must be free. Throws with its output where it does
 * not start.
 */
export async function startDev(
  root: string,
  port: number,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<DevServer> {
  const child = spawn('astro', ['dev', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, ...quietAstro, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  const lines: string[] = [];
  const exited = once(child, 'exit');
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        lines.push(line);
        if (line.includes(`:${port}/`)) resolve();
      });
    }
  });
  const output = () => lines.join('\n');
  const started = await Promise.race([ready.then(() => true), exited.then(() => false)]);
  if (!started) throw new Error(`astro dev did not start:\n${output()}`);
  return {
    origin: `http://localhost:${port}`,
    output,
    stop: async () => {
      child.kill();
      await exited;
    },
  };
}
