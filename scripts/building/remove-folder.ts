import { chmodSync, existsSync, globSync, rmSync } from 'node:fs';

/** Removes a folder of an earlier build, a write-protected one too. Throws in words where the system refuses. */
export function removeFolder(folder: string): void {
  if (!existsSync(folder)) return;
  try {
    rmSync(folder, { recursive: true });
  } catch {
    try {
      makeWritable(folder);
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `The folder ${folder}/ of an earlier build cannot be removed (${reason}). Delete it yourself, with the rights of whoever made it, before the next build.`,
        { cause: error },
      );
    }
  }
}

function makeWritable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of globSync('*', { cwd: folder, withFileTypes: true })) {
    if (entry.isDirectory()) makeWritable(`${folder}/${entry.name}`);
  }
}
