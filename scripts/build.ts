import { existsSync, globSync, renameSync } from 'node:fs';
import { showProblems } from '../src/content/ledger/show-problems.ts';
import { lockBuilds } from './building/build-lock.ts';
import { settingProblems } from './building/check-settings.ts';
import { missingFiles } from './building/missing-files.ts';
import { removeFolder } from './building/remove-folder.ts';
import { readAllProblems } from './content-problems.ts';
import { quietAstro } from './quiet-astro.mjs';
import { runQuietly, runStage } from './stage.mjs';

// Builds the site beside the last good one and puts it in its place only when all went well, so that a failed build
// leaves dist/ (or the folder that BUILT_SITE names) as it was.
const target = process.env['BUILT_SITE'] || 'dist';
const next = `.${target.replace(/^\./, '')}-next`;
const old = `.${target.replace(/^\./, '')}-old`;

try {
  const problems = settingProblems(process.cwd(), process.env);
  if (problems.length > 0) throw new Error([...problems, 'Nothing was built.'].join('\n'));
  lockBuilds();
  // An earlier build was stopped between its two renames: its last good site comes back first.
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  removeFolder(old);
  await runStage('Checking the content', checkContent);
  await runStage('Building the pages', buildPages);
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  removeFolder(old);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function checkContent(): Promise<string> {
  const { problems, missing } = await readAllProblems();
  if (problems.length > 0) {
    const count = `Nothing was built: ${problems.length} to mend in the content.`;
    throw new Error(`${showProblems('.', problems)}\n${count}`);
  }
  if (missing.length === 0) return 'in order';
  const { countMissing } = await import('../src/content/translations/missing-texts.ts');
  return [
    'in order, but for texts that are missing:',
    ...countMissing(missing),
    'npm run check:content lists them',
  ].join('\n');
}

async function buildPages(tell: (howFar: string) => void): Promise<string> {
  removeFolder(next);
  let written = 0;
  const { status, output } = await runQuietly('astro', ['build'], {
    env: { ...process.env, ...quietAstro, OUT_DIR: `./${next}` },
    onOutput: (text) => {
      // Astro draws a branch before each file that it writes.
      written += text.split(/[├└]─/).length - 1;
      tell(`${written} files`);
    },
  });
  if (status !== 0) {
    removeFolder(next);
    throw new Error(
      `${output}\nNothing was built: the message above says why. ${target}/ is as it was.`,
    );
  }
  const missing = missingFiles(next, process.env['BASE_PATH'] || '/');
  if (missing.length > 0) {
    removeFolder(next);
    const list = missing.join('\n');
    throw new Error(
      `The built pages load files that were not built:\n${list}\n${target}/ is as it was. Is there an unusual sign in the name of a folder above the project, rename it.`,
    );
  }
  const files = globSync(`${next}/**/*.*`);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const summary = `${pages} pages and ${files.length - pages} other files in ${target}/`;
  const kind =
    process.env['PREVIEW'] === '1' ? ['a preview with all drafts: not to be published'] : [];
  return [summary, ...kind, ...output.split('\n').filter((line) => line.includes('[WARN]'))].join(
    '\n',
  );
}
