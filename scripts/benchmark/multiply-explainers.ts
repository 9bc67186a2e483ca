import { cpSync, globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the root of a project and makes of its first explainer as many as told, each with its own name and addresses. */
export function multiplyExplainers(root: string, count: number): void {
  const content = join(root, 'content');
  const original = firstExplainer(content);
  for (let number = 2; number <= count; number += 1) {
    const folder = join(content, `${original}-${number}`);
    cpSync(join(content, original), folder, { recursive: true });
    for (const file of globSync('*.mdx', { cwd: folder })) {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), text.replace(/^path: (.+)$/m, `path: $1-${number}`));
    }
  }
}

/** Takes the content folder and gives the name of its first explainer; throws where it has none. */
export function firstExplainer(content: string): string {
  const folder = readdirSync(content, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (!folder) throw new Error(`${content} has no explainer.`);
  return folder.name;
}
