import { type CellRange, rangeAddress } from '../core/grid/address';
import type { ExcelSession } from './excel-session';

/** Why cells were not shown: the sheet is gone, or hidden and nobody agreed to show it. */
export type NotShown = 'not there' | 'hidden';

/**
 * Selects cells on their sheet, which comes to the front. A hidden sheet is shown only with `showHidden`, the person's
 * consent. Gives the reason where nothing was selected. Throws an `ExcelFault`.
 */
export async function goTo(
  session: ExcelSession,
  sheet: string,
  cells: CellRange,
  { showHidden = false } = {},
): Promise<NotShown | undefined> {
  const worksheet = session.context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load({ visibility: true });
  await session.sync();
  if (worksheet.isNullObject) return 'not there';
  if (worksheet.visibility !== 'Visible') {
    if (!showHidden) return 'hidden';
    worksheet.visibility = 'Visible';
  }
  worksheet.activate();
  worksheet.getRange(rangeAddress(cells)).select();
  await session.sync();
  return undefined;
}
