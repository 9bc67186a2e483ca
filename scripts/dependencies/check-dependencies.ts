import satisfies from 'spdx-satisfies';
import { allowedLicences, licenceExceptions } from './allowed-licences.ts';
import type { LockPackage } from './lock-packages.ts';

/**
 * A sentence for each package whose licence or install script nobody has decided on. `allowScripts` is package.json's
 * (true: may run, false: is not needed).
 */
export function checkDependencies(
  packages: readonly LockPackage[],
  allowScripts: Readonly<Record<string, boolean>>,
): readonly string[] {
  return packages.flatMap(({ name, version, licence, hasInstallScript }) => [
    ...(isAllowed(name, licence)
      ? []
      : [
          `${name}@${version} has the licence ${licence ?? 'of no known name'}, which scripts/dependencies/allowed-licences.ts does not have: take another package, or add it there with the reason.`,
        ]),
    ...(hasInstallScript && !(name in allowScripts)
      ? [
          `${name}@${version} wants to run a script when it is installed: read it ("npm install-scripts ls"), then write "${name}": true, or false if all works without it, under allowScripts in package.json.`,
        ]
      : []),
  ]);
}

function isAllowed(name: string, licence: string | undefined): boolean {
  const excepted = Object.keys(licenceExceptions).some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
  if (excepted) return true;
  try {
    return satisfies(licence ?? '', [...allowedLicences]);
  } catch {
    // Not an SPDX expression.
    return false;
  }
}
