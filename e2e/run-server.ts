import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A program that serves, by what it takes on the command line. */
export interface Program {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The path that it answers once it is up; its root where none is said. */
  readonly upAt?: string;
}

/** A program that serves on a port of its own. */
export interface RunningServer {
  readonly origin: string;
  /** What it wrote on the terminal so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
  /** Ends it as a failure of the machine would. */
  readonly kill: () => Promise<void>;
}

/** Starts the program that is made for a free port. Throws with its output where it ends before it answers. */
export async function runServer(program: (port: string) => Program): Promise<RunningServer> {
  const port = await freePort();
  const { command, parameters, environment, upAt = '/' } = program(String(port));
  // A group of its own, so that what it starts ends with it.
  const child = spawn(command, parameters, {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const origin = `http://localhost:${port}`;
  while (!(await answers(`${origin}${upAt}`))) {
    if (child.exitCode !== null) throw new Error(`${command} ended before it answered: ${output}`);
  }
  return {
    origin,
    output: () => output,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
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

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
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
