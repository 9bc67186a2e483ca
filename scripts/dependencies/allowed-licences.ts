/** Licences that ask no more than to be named: any package may have them. */
export const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
  // Changes to its own files stay free; nothing of them is in the built site.
  'MPL-2.0',
];

/**
 * Packages that pass for another reason: by name, or by the start of it with "*". None of them is in the built site; they are
 * tools that run on the machine of who builds it.
 */
export const licenceExceptions: Readonly<Record<string, string>> = {
  '@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0, a word list that the spelling check reads',
  '@cspell/dict-pt-br': 'GPL-3.0-or-later, a word list that the spelling check reads',
  '@img/sharp-*': 'LGPL-3.0-or-later, libvips as a library of its own, for Astro and wrangler',
  'caniuse-lite': 'CC BY 4.0, a table of browsers that Stryker’s compiler reads',
  memorystream: 'MIT, which its package.json says in a field of long ago',
};
