import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { suggestion } from '../../src/content/ledger/suggestion.ts';

/** Code that is broken in one run of Stryker, and the tests that have to notice: globs from the root of the project. */
export interface Part {
  readonly name: string;
  readonly code: readonly string[];
  /** Those beside the code. Others that reach it read the whole content, once for each mutant. */
  readonly tests: readonly string[];
  /** The least share of mutants, in %, that the tests have to notice; parts without one only report. */
  readonly least?: number;
}

const arithmetic = ['formula', 'units', 'compute-facts'];

const held: readonly Part[] = [
  {
    name: 'language',
    code: ['src/language/*.ts', 'src/content/numbers/*.ts'],
    tests: ['src/language/*.test.ts', 'src/content/numbers/*.test.ts'],
    least: 80,
  },
  {
    name: 'calculator',
    code: ['src/figures/calculator/model.ts'],
    tests: ['src/figures/calculator/model.test.ts'],
    least: 80,
  },
  {
    name: 'ledger',
    code: arithmetic.map((file) => `src/content/ledger/${file}.ts`),
    tests: [...arithmetic, 'ledger'].map((file) => `src/content/ledger/${file}.test.ts`),
    least: 80,
  },
];

/**
 * The parts of an area: "language", "calculator", "ledger", or a folder of src/ ("outputs", "outputs/feeds") with each
 * folder below it as a part. Throws a plain Error that names the areas where there is none of that name.
 */
export function partsOf(area: string): readonly Part[] {
  const known = held.filter(({ name }) => name === area);
  if (known.length > 0) return known;
  const files = area ? globSync(`src/${area}/**/*.ts`, { exclude: ['**/*.test.ts'] }) : [];
  const folders = [...new Set(files.map((file) => dirname(file)))].sort();
  if (folders.length === 0) {
    const names = [...held.map(({ name }) => name), 'content', 'outputs'];
    const near = suggestion(area, names, 'scripts/mutants/areas.ts');
    throw new Error(
      `There is no area "${area}". ${near} Write npm run test:mutants -- ${names.join(' | ')}, or any folder of src: outputs/feeds`,
    );
  }
  return folders.map((folder) => ({
    name: folder.replace('src/', ''),
    code: [`${folder}/*.ts`],
    tests: [`${folder}/*.test.ts`],
  }));
}
