// @ts-check
// npm test: installs what is missing (a browser too), builds, runs every check and closes with "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs';
import { findChromium, installPackages, runNpm } from './install.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

installPackages();
process.env['CHROMIUM'] = await findChromium();
rmSync('test-results', { recursive: true, force: true });

/** @type {[name: string, script: string, count?: () => Count][]} */
const steps = [
  ['content', 'check:content'],
  ['translations', 'check:translations'],
  ['types', 'check:types'],
  ['lint', 'check:lint'],
  ['formatting', 'check:format'],
  ['spelling', 'check:spelling'],
  ['unused code', 'check:unused'],
  ['dependencies', 'check:dependencies'],
  ['unit tests', 'test:unit', countUnit],
  ['build', 'build'],
  ['HTML validity', 'check-built:html'],
  ['links', 'check-built:links'],
  ['budgets', 'check-built:budgets'],
  ['browser tests', 'test:browser', countBrowser],
];

const total = { passed: 0, failed: 0 };
const lines = [];
for (const [name, script, count] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const ok = runNpm(['run', '--silent', script]) === 0;
  const { passed, failed } = result(ok, count);
  total.passed += passed;
  total.failed += failed;
  lines.push(
    `${ok ? 'ok  ' : 'FAIL'}  ${name}${count ? ` (${passed} passed, ${failed} failed)` : ''}`,
  );
}
process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * A check counts as one; a runner counts its tests, and as one failure where it broke before it could count.
 * @param {boolean} ok @param {(() => Count) | undefined} count @returns {Count}
 */
function result(ok, count) {
  const one = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!count) return one;
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
