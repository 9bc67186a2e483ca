import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// For scripts/mutants.ts, which says in MUTANT_TESTS which tests stand beside the code that it breaks.
const include = (process.env['MUTANT_TESTS'] ?? '').split(' ');
export default defineConfig({ test: { ...base.test, include } });
