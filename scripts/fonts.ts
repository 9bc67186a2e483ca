// Makes the font files of the site from the @fontsource packages: only the letters that Portuguese and
// English use, only the cuts that the design uses; the fonts that stand in for them until they are
// there; and the table of letter widths with which charts break their labels into lines. Run after changing a font: `npm run fonts`. The results are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { fallbackFaces } from './fonts/fallback-faces.ts';

// cspell:disable
const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  'ÁÀÂÃÇÉÊÍÓÔÕÚÜáàâãçéêíóôõúüñèëïö' +
  ' \u00a0\u202f.,:;!?¿¡\'"()[]{}<>/\\|@#$%&*+-=_~^`' +
  '‘’“”«»–—…·•×÷±−≈≤≥→←↑↓↗✓✕°ºª€¥£§©™/²³';
// cspell:enable

/** Signs that no headline has; the text has them. */
const textOnly = /[[\]{}<>\\|@#*+=_~^`²³°™§≈≤≥÷±→←↑↓↗✓✕]/g;

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly axes: Record<string, number | { min: number; max: number }>;
  readonly letters: string;
  /** The OpenType features that the design uses: the letters of others are left out. */
  readonly features: readonly string[];
}

const cuts: readonly Cut[] = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    to: 'newsreader-text.woff2',
    axes: { wght: 400, opsz: 16 },
    letters,
    features: ['kern', 'liga'],
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    to: 'newsreader-display.woff2',
    axes: { wght: 500, opsz: 72 },
    letters: letters.replace(textOnly, ''),
    features: ['kern', 'liga'],
  },
  {
    from: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-standard-normal.woff2',
    to: 'instrument-sans.woff2',
    axes: { wght: { min: 400, max: 600 }, wdth: 100 },
    letters,
    // Figures of one width, for tables.
    features: ['kern', 'liga', 'tnum'],
  },
];

for (const { from, to, axes, letters: own, features } of cuts) {
  const original = await readFile(fileURLToPath(import.meta.resolve(from)));
  const font = await subsetFont(original, own, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
  });
  await writeFile(new URL(`../src/styles/fonts/${to}`, import.meta.url), font);
  process.stdout.write(`${to} ${(font.length / 1000).toFixed(1)} kB\n`);
}

await writeFile(new URL('../src/styles/fallback-fonts.css', import.meta.url), fallbackFaces());

// Charts become PNG files with a renderer that takes neither WOFF2 nor variable fonts: plain cuts for it, two of the sans and
// the headline's for the pictures that stand for a page where it is shared.
const widths: Record<number, Record<string, number>> = {};
const display = cuts[1];
if (display) {
  const original = await readFile(fileURLToPath(import.meta.resolve(display.from)));
  const options = { targetFormat: 'sfnt', variationAxes: display.axes } as const;
  const font = await subsetFont(original, letters, options);
  const file = '../src/figures/files/fonts/newsreader-display-500.ttf';
  await writeFile(new URL(file, import.meta.url), font);
  widths[500] = letterWidths(font);
}
const sans = cuts[2];
if (sans) {
  for (const weight of [400, 600]) {
    const original = await readFile(fileURLToPath(import.meta.resolve(sans.from)));
    const options = { targetFormat: 'sfnt', variationAxes: { wght: weight, wdth: 100 } } as const;
    const font = await subsetFont(original, letters, options);
    await writeFile(
      new URL(`../src/figures/files/fonts/instrument-sans-${weight}.ttf`, import.meta.url),
      font,
    );
    widths[weight] = letterWidths(font);
  }
  const table = new URL('../src/figures/frame/letter-widths.json', import.meta.url);
  await writeFile(table, `${JSON.stringify(letterTable(widths))}\n`);
}

// As src/figures/frame/measure.ts reads it: the letters, without those that are as wide as theirs without accents, and for each
// weight two digits of base 36 a letter.
function letterTable(widthsOf: typeof widths): Record<string, string> {
  const weights = Object.entries(widthsOf);
  const kept = [...letters].filter((letter) => {
    const [bare = ''] = letter.normalize('NFD');
    return bare === letter || weights.some(([, width]) => width[bare] !== width[letter]);
  });
  const digits = (width: Record<string, number>) =>
    kept.map((letter) => (width[letter] ?? 0).toString(36).padStart(2, '0')).join('');
  return {
    letters: kept.join(''),
    ...Object.fromEntries(weights.map(([weight, width]) => [weight, digits(width)])),
  };
}

// The width of each letter of a font, in thousandths of the font size.
function letterWidths(file: Buffer): Record<string, number> {
  const font = create(file);
  if (!('unitsPerEm' in font)) throw new Error('this is no single font');
  const width = (letter: string) => font.layout(letter).advanceWidth / font.unitsPerEm;
  return Object.fromEntries(
    [...letters].map((letter) => [letter, Math.round(width(letter) * 1000)]),
  );
}
