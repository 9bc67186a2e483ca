import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const files = globSync('.github/workflows/*.{yml,yaml}');

test('every action of a workflow is pinned by its commit, with its version beside it', () => {
  const used = files.flatMap((file) => readFileSync(file, 'utf8').match(/\buses:.*/g) ?? []);
  expect(used.length).toBeGreaterThan(5);
  for (const line of used)
    expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

test('what is published on GitHub Pages has security.txt too, where somebody is named as its contact', () => {
  const { jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as Workflow;
  const steps = jobs['publish']?.steps ?? [];
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  // Without it the action leaves out what begins with a dot: .well-known/.
  expect(upload?.with).toMatchObject({ 'include-hidden-files': true });
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toHaveProperty('CONTACT');
});

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
