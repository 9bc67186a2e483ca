import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentRoot } from '../content-root.ts';
import { describeProblem } from './problem.ts';
import { readLedger } from './ledger.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(contentRoot, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Replaces a text in events.yaml and gives the problems that the ledger then reports. */
function problemsAfter(old: string, changed: string): string[] {
  const file = join(root, 'deepseek-cost/events.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(old);
  writeFileSync(file, text.replace(old, changed));
  return readLedger(root, 'deepseek-cost').problems.map(describeProblem);
}

describe('events.yaml', () => {
  it('need not exist', () => {
    rmSync(join(root, 'deepseek-cost/events.yaml'));
    const { ledger, problems } = readLedger(root, 'deepseek-cost');
    expect(problems).toEqual([]);
    expect(ledger.events).toEqual([]);
  });

  it.each([
    ['an unknown fact in the words', '{h20-charge}', '{h20-charges}', 'the fact "h20-charges"'],
    ['an unknown source', 'source: semianalysis', 'source: semi', 'names the source "semi"'],
    ['an unknown lane', 'lane: rules', 'lane: laws', 'write one of machines, rules'],
    ['a date that does not exist', 'date: 2023-10-17', 'date: 2023-10-37', 'is no date'],
    ['a date in the future', 'date: 2025-09-17', 'date: 2999-09-17', 'is in the future'],
    ['a text in one language alone', ", en: 'V2'", '', 'title.en'],
    [
      'another field',
      'lane: rules',
      'lane: rules\n  fact: h20-charge',
      'does not belong here: fact',
    ],
  ])('may not have %s', (_, old, changed, message) => {
    const problems = problemsAfter(old, changed);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem).toMatch(/^content\/deepseek-cost\/events\.yaml:\d+:\d+ /);
      expect(problem).toContain(message);
    }
  });
});
