import { cpSync, globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes `count` explainers of a project's first one, each with its own name and addresses. `root` is the project's
 * folder.
 */
export function multiplyExplainers(root: string, count: number): void {
  const content = join(root, 'content');
  const original = firstExplainer(content);
  for (let number = 2; number <= count; number += 1) {
    const folder = join(content, `${original}-${number}`);
    cpSync(join(content, original), folder, { recursive: true });
    for (const file of globSync('*.mdx', { cwd: folder })) {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(
        join(folder, file),
        text.replace(/^formerly: .*\n/m, '').replace(/^path: (.+)$/m, `path: $1-${number}`),
      );
    }
  }
}

/** The name of the first explainer in a content folder; throws where it has none. */
export function firstExplainer(content: string): string {
  const folder = readdirSync(content, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (!folder) throw new Error(`${content} has no explainer.`);
  return folder.name;
}
