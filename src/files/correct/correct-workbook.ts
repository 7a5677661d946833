import type { CellEdit } from '../../core/check/fixes/edit';
import type { SourceWorkbook } from '../../core/grid/workbook';
import { asBytes } from '../read/bytes';
import { correctCsv } from './correct-csv';
import { correctAsXlsx } from './correct-as-xlsx';
import { correctXlsx } from './correct-xlsx';
import type { CorrectedFile } from './corrected-file';

/**
 * Makes a corrected copy of a file that was read before: `bytes` are the file's, `workbook` is what was read of them.
 * What the format cannot take is left out and named. The copy of an .xls, .xlsb or .ods is an .xlsx, because nothing at
 * hand writes those formats without losing more.
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
      return correctAsXlsx(asBytes(bytes), workbook, edits);
  }
}
