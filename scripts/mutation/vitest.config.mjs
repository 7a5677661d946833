import { defineConfig } from 'vitest/config';

import { CountUnloadableFiles } from './count-unloadable-files.mjs';

/**
 * The tests a mutant is held against: only those named in MUTATION_TESTS (patterns between commas), so that a mutant
 * of one room is not held against every test of the project.
 */
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? 'tests/core/**/*.test.ts').split(','),
    testTimeout: 60_000,
    hookTimeout: 240_000,
    reporters: [new CountUnloadableFiles()],
  },
});
