/**
 * Everything that must hold, in one command: format, lint, types, then all tests. Ends with the plain line
 * `N passed, N failed, N skipped`, counted over the checks and the tests together.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'cctv-tests-'));
const testReport = join(reports, 'tests.json');

const checks = [
  { name: 'format', parameters: ['prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'lint', parameters: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'types', parameters: ['typescript/bin/tsc', '--noEmit'] },
];

let passed = 0;
let failed = 0;
let skipped = 0;

for (const check of checks) {
  console.log(`\n── ${check.name}`);
  if (run(check.parameters) === 0) passed++;
  else {
    failed++;
    console.log(`${check.name}: failed`);
  }
}

console.log('\n── tests');
const vitest = [
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${testReport}`,
];
const status = run(vitest);
if (existsSync(testReport)) {
  const counts = JSON.parse(readFileSync(testReport, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  skipped += counts.numPendingTests + counts.numTodoTests;
  // A test file that could not even be loaded fails the run without failing a test.
  if (status !== 0 && counts.numFailedTests === 0) failed++;
} else {
  failed++;
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 && status === 0 ? 0 : 1);

function run([script, ...parameters]) {
  const path = join(root, 'node_modules', script);
  return spawnSync(process.execPath, [path, ...parameters], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
