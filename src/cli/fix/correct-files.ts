import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { CellEdit, Edit, LeftOut } from '../../core/check/fixes/edit';
import { haveSameCells, isSameSheet } from '../../core/check/same-cells';
import type { SourceWorkbook } from '../../core/grid/workbook';
import { fixesText } from '../../core/language/en-GB/fixes';
import { correctWorkbook } from '../../files/correct/correct-workbook';
import type { WorkbookReader } from '../../files/read/workbook-reader';
import { UnreadableFileError } from '../../files/read/unreadable-file-error';
import { FixFault } from './fix-fault';

/** A corrected copy that is not yet written. */
export interface CorrectedCopy {
  readonly file: string;
  /** Where the original lies. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where the copy is a file of another kind than the original. */
  readonly extension?: string;
}

export interface CorrectedCopies {
  readonly copies: readonly CorrectedCopy[];
  /** The edits the copies hold, and those of the profile. */
  readonly edits: readonly Edit[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Makes corrected copies, in memory, of every file with a cell to correct. Throws a `FixFault` where a file is no
 * longer the one that was checked.
 */
export async function correctFiles(
  workbooks: readonly SourceWorkbook[],
  pathOfFile: ReadonlyMap<string, string>,
  edits: readonly Edit[],
): Promise<CorrectedCopies> {
  const copies: CorrectedCopy[] = [];
  const refused = new Map<Edit, LeftOut>();
  for (const workbook of workbooks) {
    const { file } = workbook;
    const own = edits.filter((edit): edit is CellEdit => edit.kind === 'cell' && edit.file === file);
    const path = pathOfFile.get(file);
    if (own.length === 0 || path === undefined) continue;
    const original = await readFile(path);
    if (createHash('sha256').update(original).digest('hex') !== workbook.sha256)
      throw new FixFault(fixesText.fileChanged(file));
    const { bytes, leftOut, extension } = await correctWorkbook(original, workbook, own);
    for (const [edit, reason] of leftOut) {
      const { rule, sheet, cell } = edit;
      refused.set(edit, { rule, file, sheet, cell, reason });
    }
    if (leftOut.size < own.length) copies.push({ file, path, bytes, ...(extension && { extension }) });
  }
  return { copies, edits: edits.filter((edit) => !refused.has(edit)), leftOut: [...refused.values()] };
}

/**
 * Reads corrected copies back and holds every cell against what the preview says. Throws a `FixFault` where one
 * differs: a copy that is not as previewed is never written.
 */
export async function verifyCopies(
  copies: readonly CorrectedCopy[],
  expected: readonly SourceWorkbook[],
  reader: WorkbookReader,
): Promise<void> {
  for (const { file, bytes, extension = '' } of copies) {
    const wanted = expected.find((workbook) => workbook.file === file);
    const read = await readAgain(reader, bytes, `${file}${extension}`);
    const isSame = extension === '' ? haveSameCells : isSameSheet;
    const isAsPreviewed =
      wanted?.grids.length === read.grids.length &&
      wanted.grids.every((grid, index) => isSame(grid, read.grids[index]!));
    if (!isAsPreviewed) throw new FixFault(fixesText.notAsPreviewed(file));
  }
}

async function readAgain(reader: WorkbookReader, bytes: Uint8Array, file: string): Promise<SourceWorkbook> {
  try {
    // The reader may take the bytes for itself.
    return await reader.read(new Uint8Array(bytes), file);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new FixFault(fixesText.notAsPreviewed(file));
    throw error;
  }
}
