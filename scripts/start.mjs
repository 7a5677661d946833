/** The main job on the sample partnership: makes its workbooks where they are missing, then the year's report in `out/`. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = (name) => join(root, 'dist', 'node', `${name}.mjs`);
const sampleFolder = join('assets', 'sample');

makeSampleWhenStale();
process.exit(writeReport());

function makeSampleWhenStale() {
  const stamp = join(root, sampleFolder, '.made-by');
  const maker = createHash('sha256')
    .update(readFileSync(bundle('sample')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === maker) return;
  console.log(`Making the sample partnership's workbooks in ${sampleFolder} …`);
  const made = run([bundle('sample'), sampleFolder]);
  if (made !== 0) process.exit(made);
  writeFileSync(stamp, maker);
}

function writeReport() {
  const workbooks = readdirSync(join(root, sampleFolder))
    .filter((name) => /\.(xlsx|xls|xlsb|ods|csv)$/.test(name))
    .sort()
    .map((name) => join(sampleFolder, name));
  const profile = join(sampleFolder, 'profile.json');
  return run([bundle('cli'), 'report', ...workbooks, '--profile', profile, '--out', 'out']);
}

function run(parameters) {
  return spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
