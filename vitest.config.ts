import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/e2e/support/browser-service.ts'],
    // A test that hangs ends; one on a busy machine is only slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // The sources are loaded once for each process, not once for each of three hundred files: that took a third of the
    // time. So a test leaves nothing behind in a module or a global; the two that change a clock put it back.
    isolate: false,
    maxWorkers: availableParallelism(),
    maxConcurrency: 2,
  },
});
