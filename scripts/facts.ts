import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportFacts } from '../src/desk/facts-table/export-facts.ts';
import { importFacts } from '../src/desk/facts-table/import-facts.ts';
import { TableError } from '../src/desk/facts-table/table-error.ts';
import { languageCodes, type Language } from '../src/language/languages.ts';
import { ContentError } from '../src/content/ledger/problem.ts';
import { readYamlMap } from '../src/content/ledger/read-yaml.ts';
import { factSchema } from '../src/content/ledger/schema.ts';
import { suggestion } from '../src/content/ledger/suggestion.ts';
import { writeContent } from '../src/content/ledger/write-content.ts';

// Writes the facts of an explainer as a table for a spreadsheet, or reads them back from it.
const usage = `npm run facts -- export data-centre-energy [--language ${languageCodes.join('|')}] [--out facts.csv]
npm run facts -- import data-centre-energy facts.csv`;

/** A command that cannot be run as it was written. */
class UsageError extends Error {}

try {
  await run();
} catch (error) {
  const isMistake =
    error instanceof UsageError || error instanceof TableError || error instanceof ContentError;
  if (!isMistake) throw error;
  process.stderr.write(`${error.message}\n`);
  if (error instanceof TableError) process.stderr.write('Nothing was changed.\n');
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { command, explainer, table, language, out } = readArguments();
  const name = `${explainer}/facts.yaml`;
  const path = `content/${name}`;
  const { problems, ids } = readYamlMap('content', name, factSchema);
  if (problems.length > 0) throw new ContentError(problems);
  const before = readFileSync(path, 'utf8');
  if (command === 'export') {
    const file = out ?? `${explainer}-facts.csv`;
    writeFileSync(file, exportFacts(before, language));
    process.stdout.write(`${file}: ${ids.size} facts of ${path}\n`);
    return;
  }
  const after = await importFacts(path, before, table, readFileSync(table));
  writeContent(path, after);
  process.stdout.write(
    after === before
      ? `${path} says the same: nothing was changed.\n`
      : `${path} is written. See what changed with git diff; npm run check:content checks it.\n`,
  );
}

function readArguments() {
  const { values, positionals } = parseOptions();
  const [command = '', explainer = '', table = '', ...rest] = positionals;
  if (command !== 'export' && command !== 'import') {
    throw new UsageError(`"${command}" is neither export nor import. Write\n${usage}`);
  }
  const known = readdirSync('content').filter((name) => existsSync(`content/${name}/facts.yaml`));
  if (!known.includes(explainer)) {
    throw new UsageError(
      `There is no content/${explainer}/facts.yaml. ${suggestion(explainer, known, 'content/')}`,
    );
  }
  if (rest.length > 0 || (command === 'export' && table !== '')) {
    throw new UsageError(`There is a word too many. Write\n${usage}`);
  }
  if (command === 'import' && !existsSync(table)) {
    throw new UsageError(`There is no file "${table}" to import. Write\n${usage}`);
  }
  const [first = 'pt'] = languageCodes;
  const language = values.language ?? first;
  if (!isLanguage(language)) {
    const near = suggestion(language, languageCodes, 'src/language/languages.ts');
    throw new UsageError(`There is no language "${language}". ${near}`);
  }
  return { command, explainer, table, language, out: values.out };
}

function parseOptions() {
  const options = { language: { type: 'string' }, out: { type: 'string' } } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function isLanguage(code: string): code is Language {
  const codes: readonly string[] = languageCodes;
  return codes.includes(code);
}
