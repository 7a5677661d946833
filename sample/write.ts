/** Writes the sample partnership's workbooks: `node dist/node/sample.mjs [DIR]`, by default into assets/sample. */
import { join } from 'node:path';

import { writeSample } from './write-sample';

const DEFAULT_FOLDER = join('assets', 'sample');

const [folder = DEFAULT_FOLDER, ...rest] = process.argv.slice(2);
if (rest.length > 0 || folder.startsWith('-')) {
  process.stderr.write('Usage: sample [DIR]\n');
  process.exitCode = 2;
} else {
  try {
    const names = await writeSample(folder);
    process.stdout.write(`${names.length} files of the sample partnership are in ${folder}.\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The sample could not be written to ${folder}: ${reason}\n`);
    process.exitCode = 1;
  }
}
