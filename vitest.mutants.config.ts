import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

// For scripts/mutants.ts, which says in MUTANT_TESTS which tests stand beside the code that it breaks.
const { include: _, ...test } = base.test ?? {};
export default mergeConfig(
  { test },
  defineConfig({ test: { include: (process.env['MUTANT_TESTS'] ?? '').split(' ') } }),
);
