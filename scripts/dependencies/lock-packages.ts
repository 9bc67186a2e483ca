import { readFileSync } from 'node:fs';
import { z } from 'zod';

const entry = z.object({
  version: z.string(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});

/** A package of the lock file. */
export interface LockPackage {
  readonly name: string;
  readonly version: string;
  /** Its SPDX expression, where package.json gives one. */
  readonly licence: string | undefined;
  readonly hasInstallScript: boolean;
}

/** The packages of a package-lock.json, for every platform, by name; throws where the file is none. */
export function readLockPackages(path: string): readonly LockPackage[] {
  const { packages } = z
    .object({ packages: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, value]) => {
      const { version, license, hasInstallScript = false } = entry.parse(value);
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license, hasInstallScript };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
