import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const pictures = `${process.cwd()}/node_modules/.cache/figure-pictures`;

/**
 * Takes all that a picture depends on and a function that makes it; gives the one made for the same before, else makes it. To
 * make one takes longer than all else about its figure.
 */
export async function cachedPicture(
  dependsOn: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
  folder = pictures,
): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const part of dependsOn) hash.update(createHash('sha256').update(part).digest());
  const file = `${folder}/${hash.digest('hex')}.png`;
  if (existsSync(file)) return readFileSync(file);
  const picture = await make();
  mkdirSync(folder, { recursive: true });
  // Under another name until it is whole: a killed build leaves no half picture.
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}
