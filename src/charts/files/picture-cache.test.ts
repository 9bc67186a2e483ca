import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedPicture } from './picture-cache.ts';

test('a picture is made once, and anew when anything that it depends on changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const picture = (dependsOn: readonly string[], made: number) => [
    ...cachedPicture(dependsOn, () => Uint8Array.of(made), folder),
  ];
  expect(picture(['svg', 'font'], 1)).toEqual([1]);
  expect(picture(['svg', 'font'], 2)).toEqual([1]);
  expect(picture(['svg', 'other font'], 3)).toEqual([3]);
  rmSync(folder, { recursive: true });
});
