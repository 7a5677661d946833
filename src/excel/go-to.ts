import { type CellRange, rangeAddress } from '../core/grid/address';
import type { ExcelContext } from './excel-context';

/** Why cells were not shown: the sheet is gone, or hidden and nobody agreed to show it. */
export type NotShown = 'not there' | 'hidden';

/**
 * Selects cells on their sheet, which comes to the front. A hidden sheet is shown only with `showHidden`, the person's
 * consent. Gives the reason where nothing was selected. Throws an `ExcelFault`.
 */
export async function goTo(
  context: ExcelContext,
  sheet: string,
  cells: CellRange,
  { showHidden = false } = {},
): Promise<NotShown | undefined> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load({ visibility: true });
  await context.sync();
  if (worksheet.isNullObject) return 'not there';
  if (worksheet.visibility !== 'Visible') {
    if (!showHidden) return 'hidden';
    worksheet.visibility = 'Visible';
  }
  worksheet.activate();
  worksheet.getRange(rangeAddress(cells)).select();
  await context.sync();
  return undefined;
}
