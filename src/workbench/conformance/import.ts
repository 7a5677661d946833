import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { compareRecord, readRecord } from './record';
import { SCENARIOS } from './scenarios/index';

/** Takes in what a real Excel did: `node dist/node/conformance.mjs conformance.json`, from the project's folder. */
const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  process.stderr.write('Usage: npm run conformance -- conformance.json\n');
  process.exitCode = 2;
} else {
  const { confirmed, refuted, notRun } = compareRecord(readRecord(readFileSync(file, 'utf8')), SCENARIOS);
  // A scenario that was confirmed once and went otherwise now is confirmed no longer.
  const contradicted = new Set(refuted.map(({ scenario }) => scenario.name));
  const kept = SCENARIOS.filter(
    ({ name, confirmedBy }) => confirmedBy !== undefined && !contradicted.has(name),
  );
  const entries = [...kept, ...confirmed].map(({ name, confirmedBy }) => [name, confirmedBy] as const);
  const target = join('src', 'workbench', 'conformance', 'confirmed.json');
  writeFileSync(target, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
  const summary = `${confirmed.length} confirmed, ${refuted.length} otherwise, ${notRun.length} not run.`;
  process.stdout.write(`${summary} ${target} is brought up to date.\n`);
  for (const { scenario, outcome } of refuted) {
    process.stdout.write(
      `- ${scenario.name}: expected ${JSON.stringify(scenario.expected)}, happened ${JSON.stringify(outcome)}\n`,
    );
  }
}
