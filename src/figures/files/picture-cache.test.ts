import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedPicture } from './picture-cache.ts';

test('a picture is made once, and anew when anything that it depends on changes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const picture = async (dependsOn: readonly string[], made: number) => [
    ...(await cachedPicture(dependsOn, () => Promise.resolve(Uint8Array.of(made)), folder)),
  ];
  expect(await picture(['svg', 'font'], 1)).toEqual([1]);
  expect(await picture(['svg', 'font'], 2)).toEqual([1]);
  expect(await picture(['svg', 'other font'], 3)).toEqual([3]);
  rmSync(folder, { recursive: true });
});
