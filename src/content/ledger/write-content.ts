import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ContentError } from './problem.ts';

/** Writes one file whole or not at all, as writeAllContent does. */
export function writeContent(path: string, text: string): void {
  writeAllContent(new Map([[path, text]]));
}

/**
 * Writes texts by their paths, and the folders that they need: all beside their places first, then in them, so that a full
 * disk cuts no file off and leaves none without the others. Throws a ContentError that names the file that could not be
 * written and says what the disk said.
 */
export function writeAllContent(files: ReadonlyMap<string, string>): void {
  const made: string[] = [];
  let file = '';
  try {
    for (const [path, text] of files) {
      file = path;
      const folder = mkdirSync(dirname(path), { recursive: true });
      if (folder !== undefined) made.push(folder);
      made.push(beside(path));
      writeFileSync(beside(path), text, { flush: true });
    }
    for (const path of files.keys()) {
      file = path;
      renameSync(beside(path), path);
    }
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    const message = `could not be written and is as it was (${reason}): make room on the disk, or the file yours to write, and do it again`;
    throw new ContentError([{ file, message }]);
  }
}

function beside(path: string): string {
  return `${path}.${process.pid}.new`;
}
