import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { calculatorFigureId } from '../calculator/calculator-figure.ts';
import { contentRoot } from '../content-root.ts';
import { openExplainers, readExplainers } from './explainers.ts';

/** A copy of the content in which a fact has another id in facts.yaml alone. */
function withRenamed(id: string): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(contentRoot, root, { recursive: true });
  const file = join(root, 'deepseek-cost/facts.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), `${id}-2`));
  return root;
}

const figures = openExplainers().flatMap(({ id: explainer, ledger }) =>
  explainer === 'deepseek-cost'
    ? [...ledger.figures.values()].flatMap(({ id, facts: [fact] }) =>
        fact === undefined ? [] : [[id, fact] as const],
      )
    : [],
);

it.each(figures)(
  'the figure %s whose fact "%s" was renamed in facts.yaml alone: told in its file and line, with the near id',
  (figure, fact) => {
    const root = withRenamed(fact);
    const file = figure === calculatorFigureId ? 'calculator' : `figures/${figure}`;
    const problem = readExplainers(root).problems.find(
      (each) => each.file === `content/deepseek-cost/${file}.yaml`,
    );
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.message).toContain(`names the fact "${fact}", which does not exist`);
    expect(problem?.message).toContain('Did you mean');
  },
);
