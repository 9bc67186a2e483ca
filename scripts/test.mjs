// @ts-check
// npm test: installs what is missing (browsers too), builds, runs every check and closes with "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs';
import { installPackages, runNpm } from './install.mjs';
import { findChromium, installEngines } from './install-browsers.mjs';
import { runQuietly } from './stage.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, script: string, count?: () => Count }} Step */

await installPackages();
process.env['CHROMIUM'] = await findChromium();
await installEngines();
rmSync('test-results', { recursive: true, force: true });

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const lines = [];

// Two cores: the static checks, one after the other, beside the unit tests.
await Promise.all([
  inTurn([
    { name: 'content', script: 'check:content' },
    { name: 'translations', script: 'check:translations' },
    { name: 'types', script: 'check:types' },
    { name: 'lint', script: 'check:lint' },
    { name: 'formatting', script: 'check:format' },
    { name: 'spelling', script: 'check:spelling' },
    { name: 'unused code', script: 'check:unused' },
    { name: 'dependencies', script: 'check:dependencies' },
  ]),
  inTurn([{ name: 'unit tests', script: 'test:unit', count: countUnit }]),
]);
await inTurn([{ name: 'build', script: 'build' }]);
await Promise.all([
  inTurn([
    { name: 'HTML validity', script: 'check-built:html' },
    { name: 'budgets', script: 'check-built:budgets' },
  ]),
  inTurn([{ name: 'links', script: 'check-built:links' }]),
]);
// Alone, its workers take all cores: its output is shown as it comes.
const browserTests = { name: 'browser tests', script: 'test:browser', count: countBrowser };
process.stdout.write(`\n── ${browserTests.name}\n`);
note(browserTests, runNpm(['run', '--silent', browserTests.script]) === 0);

process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs steps one after the other, each with its output in one piece. @param {readonly Step[]} steps */
async function inTurn(steps) {
  for (const step of steps) {
    const { status, output } = await runQuietly('npm', ['run', '--silent', step.script]);
    process.stdout.write(`\n── ${step.name}\n${output}`);
    note(step, status === 0);
  }
}

/**
 * A check counts as one; a runner counts its tests, and as one failure where it broke before it could count.
 * @param {Step} step @param {boolean} ok
 */
function note({ name, count }, ok) {
  const { passed, failed } = result(ok, count);
  total.passed += passed;
  total.failed += failed;
  const counted = count ? ` (${passed} passed, ${failed} failed)` : '';
  lines.push(`${ok ? 'ok  ' : 'FAIL'}  ${name}${counted}`);
}

/** @param {boolean} ok @param {(() => Count) | undefined} count @returns {Count} */
function result(ok, count) {
  if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const counted = count();
    return { ...counted, failed: ok ? counted.failed : Math.max(1, counted.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @returns {Count} */
function countUnit() {
  const report = JSON.parse(readFileSync('test-results/unit.json', 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @returns {Count} */
function countBrowser() {
  const { stats } = JSON.parse(readFileSync('test-results/browser.json', 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
