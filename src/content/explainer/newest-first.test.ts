import { expect, it } from 'vitest';
import type { Explainer } from './explainers.ts';
import { newestCorrection, newestFirst } from './newest-first.ts';

const explainer = (id: string, published: string, corrected: readonly string[] = []) =>
  ({
    id,
    ledger: { corrections: corrected.map((date) => ({ id: `${id}-${date}`, date })) },
    pages: { pt: { frontmatter: { published } }, en: { frontmatter: { published } } },
  }) as unknown as Explainer;

const ids = (explainers: readonly Explainer[]) => newestFirst(explainers).map(({ id }) => id);

it.each([
  ['none', [], []],
  ['one', [explainer('a', '2026-01-01')], ['a']],
  ['two', [explainer('a', '2026-01-01'), explainer('b', '2026-02-01')], ['b', 'a']],
  [
    'twelve',
    'abcdefghijkl'
      .split('')
      .map((id, index) => explainer(id, `2025-${String(index + 1).padStart(2, '0')}-01`)),
    'abcdefghijkl'.split('').reverse(),
  ],
  [
    'three of one day, by their names',
    ['c', 'a', 'b'].map((id) => explainer(id, '2026-01-01')),
    ['a', 'b', 'c'],
  ],
])('readers meet the newest text first: %s', (_, explainers, expected) => {
  expect(ids(explainers)).toEqual(expected);
});

it('the newest correction is the newest of all texts, not of the newest text', () => {
  const found = newestCorrection([
    explainer('new', '2026-03-01', ['2026-04-01']),
    explainer('old', '2025-01-01', ['2026-05-01', '2025-02-01']),
    explainer('whole', '2026-02-01'),
  ]);
  expect(found?.correction.id).toBe('old-2026-05-01');
  expect(found?.explainer.id).toBe('old');
});

it('where nothing was corrected there is no newest correction', () => {
  expect(newestCorrection([explainer('whole', '2026-02-01')])).toBeUndefined();
});
