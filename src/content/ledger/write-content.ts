import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, and the folder that it needs: beside it first, then in its place, so that a full disk
 * cuts nothing off. `isStillRight` is asked in the last moment, where another command may have written meanwhile. Gives
 * whether the text stands there now; throws what the disk says.
 */
export function writeContent(path: string, text: string, isStillRight = () => true): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { flush: true });
    const right = isStillRight();
    if (right) renameSync(beside, path);
    return right;
  } finally {
    rmSync(beside, { force: true });
  }
}
