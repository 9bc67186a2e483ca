// @ts-check
// Runs on the Node that the machine has, before anything is installed: no imports but Node's own.
import { spawn } from 'node:child_process';

/**
 * Does one stage of a command and tells of it in one line: what it is, how it ended, how long it took. On a terminal the
 * line shows how far it is meanwhile, in a log it comes once, at the end.
 * @param {string} name
 * @param {(tell: (howFar: string) => void) => Promise<string> | string} work Gives how it ended, in a few words.
 */
export async function runStage(name, work) {
  const started = performance.now();
  const terminal = process.stdout.isTTY;
  const tell = (/** @type {string} */ text) => {
    if (terminal) process.stdout.write(`\r\u001b[K${name} … ${text}`);
  };
  tell('');
  let ended = 'failed';
  try {
    ended = await work(tell);
  } finally {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${terminal ? '\r\u001b[K' : ''}${name} … ${ended} (${seconds} s)\n`);
  }
}

/**
 * Runs a program without its output on the terminal; gives its exit code and the output.
 * @param {string} program @param {readonly string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runQuietly(program, parameters, { onOutput, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        onOutput?.(text);
      });
    }
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status: status ?? 1, output });
    });
  });
}
