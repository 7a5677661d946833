import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

import { CountUnloadableFiles } from './count-unloadable-files.mjs';

/** Quick test files first: the first failing test ends a mutant's run. Vitest takes the slow ones first. */
class QuickFirst extends BaseSequencer {
  async sort(files) {
    return (await super.sort(files)).reverse();
  }
}

/**
 * The tests a mutant is held against: only those named in MUTATION_TESTS (patterns between commas, those to leave out
 * with an exclamation mark), so that a mutant of one room is not held against every test of the project.
 */
const patterns = (process.env.MUTATION_TESTS ?? 'tests/core/**/*.test.ts').split(',');

export default defineConfig({
  test: {
    include: patterns.filter((pattern) => !pattern.startsWith('!')),
    exclude: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
    // Counting which mutants a test reaches slows it down; endless loops are Stryker's to end.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The sources are loaded once for each mutant, not once for each test file: Vitest starts a new thread for every run.
    isolate: false,
    sequence: { sequencer: QuickFirst },
    reporters: [new CountUnloadableFiles()],
  },
});
