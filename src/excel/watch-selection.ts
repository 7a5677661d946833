import type { CellRange } from '../core/grid/address';
import { type ExcelContext, runInExcel } from './excel-context';
import { rangesOnSheet } from './read/survey-sheets';

/** Cells somebody selected; `sheetId` is Excel's own. */
export interface SelectedCells {
  readonly sheetId: string;
  readonly cells: CellRange;
}

/** Tells which cells are selected, each time others are. The function it gives ends it. Throws an `ExcelFault`. */
export async function watchSelection(
  context: ExcelContext,
  onSelect: (selected: SelectedCells) => void,
): Promise<() => Promise<void>> {
  const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
    const [cells] = rangesOnSheet(address);
    if (cells) onSelect({ sheetId: worksheetId, cells });
    return Promise.resolve();
  });
  await context.sync();
  return () =>
    runInExcel(async (closing) => {
      handler.remove();
      await closing.sync();
    }, handler.context);
}
