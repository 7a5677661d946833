/**
 * Everything that must hold, in one command: format, lint, types and all tests. The checks run one after another beside
 * the tests, so that no processor waits; what each says is printed as one piece, in that order. Ends with the plain
 * line `N passed, N failed, N skipped`, counted over the checks and the tests together.
 */
import { spawn } from 'node:child_process';
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
const vitest = [
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${testReport}`,
];

let passed = 0;
let failed = 0;
let skipped = 0;

const tests = start(vitest);
for (const { name, parameters } of checks) {
  console.log(`\n── ${name}`);
  const check = start(parameters);
  check.show();
  if ((await check.status) === 0) passed++;
  else {
    failed++;
    console.log(`${name}: failed`);
  }
}

console.log('\n── tests');
tests.show();
const status = await tests.status;
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
process.exitCode = failed === 0 && status === 0 ? 0 : 1;

/** Starts one of the tools. Gives its exit code to come, and `show`: from then on its output is printed, first what it has said so far. */
function start([script, ...parameters]) {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
  });
  let waiting = [];
  for (const name of ['stdout', 'stderr']) {
    child[name].on('data', (bytes) => {
      if (waiting) waiting.push([name, bytes]);
      else process[name].write(bytes);
    });
  }
  return {
    status: new Promise((resolve) => {
      child.on('error', () => resolve(1));
      child.on('close', (code) => resolve(code ?? 1));
    }),
    show() {
      for (const [name, bytes] of waiting) process[name].write(bytes);
      waiting = undefined;
    },
  };
}
