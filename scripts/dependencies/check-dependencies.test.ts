import { expect, test } from 'vitest';
import { checkDependencies } from './check-dependencies.ts';
import type { LockPackage } from './lock-packages.ts';

const harmless: LockPackage = {
  name: 'harmless',
  version: '1.0.0',
  licence: 'MIT',
  hasInstallScript: false,
};

test.each(['MIT', 'MIT OR GPL-3.0-only', '(MIT AND Zlib)'])('the licence %s passes', (licence) => {
  expect(checkDependencies([{ ...harmless, licence }], {})).toEqual([]);
});

test.each(['AGPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN FILE', undefined])(
  'the licence %s stops the check with the name of the package and what to do',
  (licence) => {
    const [message = ''] = checkDependencies([{ ...harmless, licence }], {});
    expect(message).toContain('harmless@1.0.0');
    expect(message).toContain(licence ?? 'no known name');
    expect(message).toContain('allowed-licences.ts');
  },
);

test('an install script that package.json does not name stops the check', () => {
  const scripted = { ...harmless, hasInstallScript: true };
  expect(checkDependencies([scripted], { other: true })[0]).toMatch(
    /harmless@1\.0\.0.*allowScripts/,
  );
  expect(checkDependencies([scripted], { harmless: true })).toEqual([]);
  expect(checkDependencies([scripted], { harmless: false })).toEqual([]);
});
