// @ts-check
// Runs before anything is installed: no imports but Node's own.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */

/**
 * Whether the packages below `root` are those of its lock file: told by what npm wrote of them, not by the dates of the
 * files, which are those of a checkout or of an archive.
 * @param {string} root
 */
export function isInstalled(root) {
  const file = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(file)) return false;
  const wanted = packagesIn(`${root}/package-lock.json`);
  const installed = packagesIn(file);
  const same = (/** @type {Package} */ one, /** @type {Package | undefined} */ other) =>
    one.version === other?.version && one.integrity === other?.integrity;
  // What is optional may be for another machine.
  return (
    Object.entries(wanted).every(
      ([name, entry]) =>
        name === '' || same(entry, installed[name] ?? (entry.optional ? entry : undefined)),
    ) && Object.keys(installed).every((name) => name in wanted)
  );
}

/** @param {string} file @returns {Record<string, Package>} */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
