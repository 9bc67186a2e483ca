export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutants.config.ts' },
  coverageAnalysis: 'perTest',
  // What runs while a file loads would need every test again for each mutant.
  ignoreStatic: true,
  disableTypeChecks: true,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  concurrency: 2,
  ignorePatterns: ['dist', '.dist-*', '.astro', '.wrangler', '.mutants', 'test-results', 'docs'],
  incremental: true,
  tempDirName: '.mutants/sandbox',
  cleanTempDir: 'always',
  // A mutant that loops is ended; a slow machine is not taken for one.
  timeoutMS: 60_000,
  thresholds: { high: 90, low: 80, break: Number(process.env['LEAST_SCORE'] ?? 0) },
};
