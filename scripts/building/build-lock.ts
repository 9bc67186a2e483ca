import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const file = '.dist-lock';

/** Keeps other builds of this project away until this process ends. Throws in words where another one is at work. */
export function lockBuilds(): void {
  const other = lockHolder();
  if (other !== undefined && isAlive(other)) throw anotherBuild(`process ${other}`);
  try {
    rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.startsWith('EEXIST')) throw anotherBuild('begun in this very moment');
    throw new Error(
      `The folder ${process.cwd()} cannot be written into (${reason}). Build in a copy that is yours, or take the rights to write there.`,
      { cause: error },
    );
  }
  process.once('exit', () => {
    if (lockHolder() === process.pid) rmSync(file, { force: true });
  });
}

function anotherBuild(which: string): Error {
  return new Error(
    `Another build of this project is running (${which}). Wait until it is done and build again. Is none running, delete the file ${file}.`,
  );
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
