import type { CellEdit } from '../../core/check/fixes/edit';
import type { SourceWorkbook } from '../../core/grid/workbook';
import { asBytes } from '../read/bytes';
import { correctCsv } from './correct-csv';
import { correctXlsx } from './correct-xlsx';
import type { CorrectedFile } from './corrected-file';

/**
 * Makes a corrected copy of a file that was read before: `bytes` are the file's, `workbook` is what was read of them.
 * What the format cannot take is left out and named. Of .xls, .xlsb and .ods no copy is made: the library that reads
 * them writes values without their formats, and a copy that looks otherwise is none.
 */
export async function correctWorkbook(
  bytes: Uint8Array,
  workbook: SourceWorkbook,
  edits: readonly CellEdit[],
): Promise<CorrectedFile> {
  switch (workbook.format) {
    case 'xlsx':
      return correctXlsx(asBytes(bytes), workbook, edits);
    case 'csv':
      return correctCsv(asBytes(bytes), edits);
    case 'xls':
    case 'xlsb':
    case 'ods':
    case 'excel':
      return { bytes, leftOut: new Map(edits.map((edit) => [edit, 'file format'])) };
  }
}
