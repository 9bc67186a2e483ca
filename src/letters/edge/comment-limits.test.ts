import { expect, test } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { readLimits } from './comment-limits.ts';

test('the limits are those of wrangler.jsonc', () => {
  const { vars } = unstable_readConfig({ config: 'wrangler.jsonc' });
  expect(readLimits(vars)).toEqual({ hourly: 10, daily: 500 });
});

test.each(['ten', '', '0', '-1', '1.5', '1e3', ' 10', 'Infinity'])(
  'COMMENTS_PER_HOUR=%s does not switch the limit off: it is refused with what to write',
  (value) => {
    expect(() => readLimits({ COMMENTS_PER_HOUR: value, COMMENTS_PER_DAY: '500' })).toThrow(
      `COMMENTS_PER_HOUR is "${value}": write a whole number above 0`,
    );
  },
);

test('a limit that is missing is told', () => {
  expect(() => readLimits({ COMMENTS_PER_HOUR: '10' })).toThrow('COMMENTS_PER_DAY is ""');
});
