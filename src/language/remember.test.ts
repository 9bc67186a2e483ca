import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('what is dear to compute is computed once for each object, also when it comes to nothing', () => {
  const computed: string[] = [];
  const find = remember(({ name }: { name: string }) => {
    computed.push(name);
    return name === 'a' ? name.length : undefined;
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([find(a), find(b), find(a), find(b)]).toEqual([1, undefined, 1, undefined]);
  expect(computed).toEqual(['a', 'b']);
});
