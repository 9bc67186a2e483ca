import { expect, it } from 'vitest';
import { checkShorts } from './check-shorts.ts';
import { openExplainer } from './explainers.ts';

const { ledger } = openExplainer('lighthouse-lamps');

function problemsOf(en: string): readonly string[] {
  const claims = ledger.claims.map((claim) =>
    claim.id === 'C2' ? { ...claim, short: { ...claim.short, en } } : claim,
  );
  return checkShorts({ ...ledger, claims }).map(({ message }) => message);
}

it('the check of a claim may have nine words with its verdict, numbers as they are printed', () => {
  expect(problemsOf('one two three four five six seven')).toEqual([]);
  expect(problemsOf('one two three four five six seven eight')).toEqual([
    expect.stringMatching(
      /^C2\.short\.en is printed as "Partly right: one two .* eight": 10 words and 53 characters/,
    ),
  ]);
  // $999,999
  expect(problemsOf('two three four {lens-price} five six seven')).toEqual([]);
  // 1,000 watts
  expect(problemsOf('two three four {lamp-power} five six seven')).toHaveLength(1);
});

it('and sixty characters', () => {
  // "Partly right: " has 14.
  expect(problemsOf('a'.repeat(46))).toEqual([]);
  expect(problemsOf('a'.repeat(47))).toHaveLength(1);
});
