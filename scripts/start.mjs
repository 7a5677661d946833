/**
 * The main job on the sample partnership: makes its workbooks where they are missing, then the year's report in `out/`.
 * Then it serves the workbench until it is ended, where somebody sits before a terminal or `--serve` is given; in a
 * script, under CI or with `--no-serve` it ends.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = (name) => join(root, 'dist', 'node', `${name}.mjs`);
const sampleFolder = join('assets', 'sample');

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => word !== '--serve' && word !== '--no-serve');
if (unknown.length > 0) {
  console.error(`“${unknown[0]}” is not known. Usage: npm start [-- --serve | --no-serve]`);
  process.exit(2);
}
const isWatched = process.stdout.isTTY && process.stdin.isTTY && !process.env.CI;
const serves = asked.includes('--serve') || (isWatched && !asked.includes('--no-serve'));

makeSampleWhenStale();
const written = writeReport();
if (!serves) {
  console.log('\nTo try the add-in without Excel, serve the workbench: npm start -- --serve');
  process.exit(written);
}
await serve();

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

/** Serves until the process is ended. A taken port is said in a sentence. */
async function serve() {
  const { serveWorkbench, USUAL_PORTS } = await import(pathToFileURL(bundle('serve')).href);
  try {
    const { workbench } = await serveWorkbench({ root });
    console.log(`
The workbench is at ${workbench}
It shows a workbook with the add-in beside it: File, Open the sample. The browser warns once of the certificate, which
was made on this machine for this machine; go on to the page. Nothing leaves this machine. Ctrl+C ends it.
To end without serving: npm start -- --no-serve`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    const { addIn, workbench } = USUAL_PORTS;
    console.error(`
The workbench is not served: something on this machine uses port ${addIn} or ${workbench} already, perhaps another
“npm start”. End it and try again; the report itself is written.`);
    process.exit(1);
  }
}

function run(parameters) {
  return spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
