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

/** Replaces a text in evidence.yaml and gives the problems that the ledger then reports. */
function problemsAfter(old: string, changed: string): string[] {
  const file = join(root, 'deepseek-cost/evidence.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(old);
  writeFileSync(file, text.replace(old, changed));
  return readLedger(root, 'deepseek-cost').problems.map(describeProblem);
}

describe('evidence.yaml', () => {
  it('need not exist', () => {
    rmSync(join(root, 'deepseek-cost/evidence.yaml'));
    const { ledger, problems } = readLedger(root, 'deepseek-cost');
    expect(problems).toEqual([]);
    expect(ledger.evidence).toEqual([]);
  });

  it.each([
    ['an unknown fact', 'fact: fleet-hopper', 'fact: fleet-hoper', 'names the fact "fleet-hoper"'],
    ['a fact that counts no GPUs', 'fact: fleet-hopper', 'fact: v3-run-cost', 'which is in usd'],
    ['an unknown source', 'source: luk', 'source: luck', 'names the source "luck"'],
    ['an unknown fact in the words', '{v3-run-hours}', '{v3-hours}', 'names the fact "v3-hours"'],
    ['an unknown relation', 'relation: made', 'relation: sold', 'write one of owned, accessed'],
    ['dependence without a reason', 'independent: true', 'independent: false', 'goes with'],
    ['a reason without dependence', 'independent: false', 'independent: true', 'goes with'],
    ['another field', 'relation: made', 'relation: made\n  mean: 1', 'does not belong here: mean'],
  ])('may not have %s', (_, old, changed, message) => {
    const problems = problemsAfter(old, changed);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^content\/deepseek-cost\/evidence\.yaml:\d+:\d+ /);
    expect(problems[0]).toContain(message);
  });
});
