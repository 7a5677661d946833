import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { SAMPLE_PROFILE } from './profile';
import { makeSample, makeTruth, makeWholeYearFile, type SampleFile } from './sample';

/** Beside the files, the list of what was written: so that a file that is no longer made does not stay and count. */
const LIST_OF_FILES = '.sample-files';

/** The folder of the same year in one workbook: apart, so that it is not counted beside the others. */
const IN_ONE_WORKBOOK = 'in-one-workbook';

/** Writes the sample's workbooks, its profile and its truth into a folder. Returns the names of the files. */
export async function writeSample(folder: string): Promise<readonly string[]> {
  const files: readonly SampleFile[] = [
    ...(await makeSample()),
    { name: 'profile.json', bytes: encodeJson(SAMPLE_PROFILE, 2) },
    { name: 'truth.json', bytes: encodeJson(makeTruth()) },
  ];
  const names = files.map((file) => file.name);
  await mkdir(folder, { recursive: true });
  const before = await readList(folder);
  for (const { name, bytes } of files) await writeWhole(folder, name, bytes);
  for (const name of before) if (!names.includes(name)) await rm(join(folder, name), { force: true });
  const wholeYear = await makeWholeYearFile();
  const apart = join(folder, IN_ONE_WORKBOOK);
  await mkdir(apart, { recursive: true });
  await writeWhole(apart, wholeYear.name, wholeYear.bytes);
  await writeWhole(folder, LIST_OF_FILES, new TextEncoder().encode(`${names.join('\n')}\n`));
  return names;
}

/** Under another name first: an interruption leaves the old file or the new one, never half of it. */
async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(folder, `.${name}.unfinished`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, join(folder, name));
}

/** The names an earlier run wrote into this folder; only plain names, never paths. */
async function readList(folder: string): Promise<readonly string[]> {
  try {
    const list = await readFile(join(folder, LIST_OF_FILES), 'utf8');
    return list.split('\n').filter((name) => /^[\w()][\w() .-]*$/.test(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function encodeJson(value: unknown, indent?: number): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, indent)}\n`);
}
