import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const file = '.dist-lock';

/** Keeps other builds of this project away until this process ends. Throws in words where another one is at work. */
export function lockBuilds(): void {
  const other = lockHolder();
  if (other !== undefined && isAlive(other)) {
    throw new Error(
      `Another build of this project is running (process ${other}). Wait until it is done and build again. Is none running, delete the file ${file}.`,
    );
  }
  rmSync(file, { force: true });
  // Fails where another build came first in this very moment.
  writeFileSync(file, String(process.pid), { flag: 'wx' });
  process.once('exit', () => {
    if (lockHolder() === process.pid) rmSync(file, { force: true });
  });
}

function lockHolder(): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    // Nobody builds.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
