import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ContentError } from './problem.ts';

/** Writes one file whole or not at all, as writeAllContent does. */
export function writeContent(path: string, text: string, isStillRight = () => true): boolean {
  return writeAllContent(new Map([[path, text]]), isStillRight);
}

/**
 * Writes texts by their paths, and the folders that they need: all beside their places first, then in them, so that a full
 * disk cuts no file off and leaves none without the others. `isStillRight` is asked in the last moment, where another command
 * may have written meanwhile. Gives whether the texts stand there now; throws a ContentError that names the file that could
 * not be written and says what the disk said.
 */
export function writeAllContent(
  files: ReadonlyMap<string, string>,
  isStillRight = () => true,
): boolean {
  const made: string[] = [];
  const takeBack = () => {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
  };
  let file = '';
  try {
    for (const [path, text] of files) {
      file = path;
      const folder = mkdirSync(dirname(path), { recursive: true });
      if (folder !== undefined) made.push(folder);
      made.push(beside(path));
      writeFileSync(beside(path), text, { flush: true });
    }
    if (!isStillRight()) {
      takeBack();
      return false;
    }
    for (const path of files.keys()) {
      file = path;
      renameSync(beside(path), path);
    }
    return true;
  } catch (error) {
    takeBack();
    const reason = error instanceof Error ? error.message : String(error);
    const message = `could not be written and is as it was (${reason}): make room on the disk, or the file yours to write, and do it again`;
    throw new ContentError([{ file, message }]);
  }
}

function beside(path: string): string {
  return `${path}.${process.pid}.new`;
}
