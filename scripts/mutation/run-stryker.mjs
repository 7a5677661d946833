import { Stryker } from '@stryker-mutator/core';

/**
 * Runs Stryker over the mutants in `ranges` (Stryker's `file:line-line` or `file:line:column-line:column`), held
 * against those of the tests in `tests` (patterns) that reach them. Writes the report `name` below reports/mutation. Gives Stryker's results, one for each mutant.
 */
export async function runStryker({ name, ranges, tests, concurrency }) {
  process.env.MUTATION_TESTS = tests.join(',');
  const stryker = new Stryker({
    mutate: ranges,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/vitest.config.mjs' },
    coverageAnalysis: 'perTest',
    concurrency,
    // The sandbox lies in the project, so modules are found one folder up, also where node_modules is itself a link.
    tempDirName: '.stryker-tmp',
    symlinkNodeModules: false,
    cleanTempDir: 'always',
    ignorePatterns: ['dist', 'assets', 'docs', 'out', 'gallery', 'coverage', 'reports'],
    // A machine that is busy with something else is no killed mutant.
    timeoutMS: 30_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 15,
    reporters: ['progress-append-only', 'json', 'html'],
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    thresholds: { high: 90, low: 80, break: null },
    logLevel: 'warn',
    allowConsoleColors: false,
    warnings: { slow: false },
  });
  return stryker.runMutationTest();
}
