// cspell:ignore legder
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partsOf } from './areas.ts';

test.each(['language', 'calculator', 'ledger'])(
  'all code and tests that the area %s names are there, so that its least share is not one of nothing',
  (area) => {
    for (const { code, tests, least } of partsOf(area)) {
      expect(least).toBe(80);
      for (const files of [...code, ...tests]) expect(globSync(files), files).not.toEqual([]);
    }
  },
);

test('a folder of src is run with the tests in it, each folder below it by itself', () => {
  expect(partsOf('content').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['content', 'content/ledger', 'content/numbers']),
  );
  expect(partsOf('outputs/feeds')).toEqual([
    {
      name: 'outputs/feeds',
      code: ['src/outputs/feeds/*.ts'],
      tests: ['src/outputs/feeds/*.test.ts'],
    },
  ]);
});

test.each([
  ['legder', 'There is no area "legder". Did you mean "ledger"?'],
  ['', 'Write npm run test:mutants -- language | calculator | ledger | content | outputs'],
])('"%s" is answered with the areas that there are', (area, message) => {
  expect(() => partsOf(area)).toThrow(message);
});
