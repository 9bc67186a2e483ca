// cspell:ignore flet
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contentRoot } from '../content-root.ts';
import { readExplainers } from './explainers.ts';
import { describeProblem } from '../ledger/problem.ts';

/** The problems of the site's content with a comment on a statement. */
function problemsOf(about: string): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(contentRoot, root, { recursive: true });
  const entry = `c7k2m9x4ab: { language: pt, date: 2026-11-20, name: A, about: ${about}, text: B }\n`;
  writeFileSync(join(root, 'deepseek-cost/comments.yaml'), entry);
  return readExplainers(root).problems.map(describeProblem);
}

it.each(['C11', 'gpu-fleet', 'investment-2'])('a comment can be on %s', (about) => {
  expect(problemsOf(about)).toEqual([]);
});

it('what it is on and the text does not have is told, with what was meant', () => {
  expect(problemsOf('gpu-flet')).toEqual([
    expect.stringMatching(
      /^content\/deepseek-cost\/comments\.yaml:1:\d+ .*"gpu-flet".*Did you mean "gpu-fleet"\?/,
    ),
  ]);
});
