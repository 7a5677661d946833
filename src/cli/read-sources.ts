import { readFile } from 'node:fs/promises';

import type { SourceWorkbook } from '../core/grid/workbook';
import { cliText } from '../core/language/en-GB/cli';
import type { WorkbookReader } from '../files/read/workbook-reader';
import { UnreadableFileError } from '../files/read/unreadable-file-error';
import type { CommandArguments } from './arguments';
import { findFiles, type FoundFile } from './find-files';
import type { Output } from './output';

/** What could be read of the files a command names. */
export interface ReadSources {
  readonly workbooks: readonly SourceWorkbook[];
  /** The real paths of the files, so that none of them is ever written over. */
  readonly paths: readonly string[];
  /** The real path of each file that was read, by the name it goes by. */
  readonly pathOfFile: ReadonlyMap<string, string>;
  /** How many files could not be read; each was named in a sentence. */
  readonly unreadable: number;
}

/** Reads every file a command names, last year's behind this year's. A file that cannot be read stops no other. */
export async function readSources(
  parameters: CommandArguments,
  reader: WorkbookReader,
  output: Output,
): Promise<ReadSources> {
  const current = await findFiles(parameters.files);
  const previous = await findFiles(parameters.previous, new Set(current.files.map((file) => file.path)));
  const missing = [...current.missing, ...previous.missing];
  for (const path of missing) output.message(cliText.fileMissing(path));
  for (const path of [...current.repeated, ...previous.repeated]) output.message(cliText.fileRepeated(path));
  for (const path of [...current.passedOver, ...previous.passedOver])
    output.message(cliText.filePassedOver(path));
  for (const path of [...current.innerFolders, ...previous.innerFolders])
    output.message(cliText.folderPassedOver(path));

  const workbooks: SourceWorkbook[] = [];
  const pathOfFile = new Map<string, string>();
  let unreadable = missing.length;
  const read = async (file: FoundFile, isPrevious: boolean): Promise<void> => {
    const workbook = await readSource(file, reader, output);
    if (!workbook) {
      unreadable++;
      return;
    }
    workbooks.push(isPrevious ? { ...workbook, isPrevious } : workbook);
    if (!pathOfFile.has(file.name)) pathOfFile.set(file.name, file.path);
  };
  for (const file of current.files) await read(file, false);
  for (const file of previous.files) await read(file, true);
  const paths = [...current.files, ...previous.files].map((file) => file.path);
  return { workbooks, unreadable, paths, pathOfFile };
}

async function readSource(
  file: FoundFile,
  reader: WorkbookReader,
  output: Output,
): Promise<SourceWorkbook | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.path);
  } catch {
    output.message(cliText.fileMissing(file.path));
    return undefined;
  }
  try {
    return await reader.read(bytes, file.name);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    output.message(error.message);
    return undefined;
  }
}
