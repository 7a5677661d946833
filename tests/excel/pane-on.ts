import { startAnalyst } from '../../src/taskpane/analysis/start-analyst';
import { excelWorkbook } from '../../src/taskpane/model/excel-workbook';
import { PaneWork } from '../../src/taskpane/model/pane-work';
import type { Work } from '../../src/taskpane/model/work';
import { inProcess } from '../taskpane/in-process';

/** A pane beside the workbook that is open in the Excel under test. */
export function openPaneOnExcel(): { readonly pane: PaneWork; readonly work: () => Work } {
  let time = 0;
  const pane = new PaneWork({
    workbook: excelWorkbook,
    saveFile: () => true,
    analyst: startAnalyst(inProcess),
    reader: { read: () => Promise.reject(new Error('No file is added here.')), close: () => undefined },
    language: 'en-GB',
    gather: () => Promise.resolve(),
    clock: {
      now: () => (time += 10),
      stamp: () => new Date(Date.UTC(2018, 5, 1, 9, 0, ++time)).toISOString(),
      today: () => '2018-06-30',
    },
  });
  return { pane, work: () => pane.store.work() };
}

/** A log of a year: reference, day, area, category and arrests of each entry, below a row of headings. */
export function logOf(count: number): (string | number)[][] {
  const entries = Array.from({ length: count }, (_, index) => [
    `C/${String(index + 1)}`,
    42826 + Math.floor((index * 365) / count),
    index % 2 === 0 ? 'Town' : 'Village',
    ['Theft', 'Assault', 'Damage'][index % 3]!,
    index % 4 === 0 ? 1 : 0,
  ]);
  return [['Ref', 'Date', 'Area', 'Category', 'Arrests'], ...entries];
}

/** Puts rows on a sheet from its first cell on. */
export function putRows(sheet: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRangeByIndexes(1, 1, rows.length - 1, 1).numberFormat = rows
      .slice(1)
      .map(() => ['dd/mm/yyyy']);
    worksheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows.map((row) => [...row]);
    await context.sync();
  });
}
