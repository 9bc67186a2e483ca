import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { charts } from '../catalogue/catalogue.ts';
import { contentRoot } from '../content-root.ts';
import { readExplainers } from './explainers.ts';

/** A copy of the content in which a fact has another id, everywhere where editors write it. */
function withRenamed(id: string): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(contentRoot, root, { recursive: true });
  for (const name of globSync('deepseek-cost/**/*.{yaml,mdx}', { cwd: root })) {
    const file = join(root, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), `${id}-new`),
    );
  }
  return root;
}

const drawing = Object.entries(charts).map(([tag, { facts }]) => [tag, facts[0]] as const);

it.each(drawing.flatMap(([tag, fact]) => (fact ? [[tag, fact] as const] : [])))(
  '<%s /> whose fact "%s" was renamed: told in its line, with the id to give back',
  (tag, fact) => {
    const root = withRenamed(fact);
    const lines = readFileSync(join(root, 'deepseek-cost/en.mdx'), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.startsWith(`<${tag}`)) + 1;
    const problem = readExplainers(root).problems.find(
      (each) => each.file === 'content/deepseek-cost/en.mdx' && each.line === line,
    );
    expect(problem?.message).toContain(`<${tag} />`);
    expect(problem?.message).toMatch(new RegExp(`facts.yaml does not have: .*${fact}`));
    expect(problem?.message).toContain('give them these ids again');
  },
);
