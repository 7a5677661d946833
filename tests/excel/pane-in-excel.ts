import { startAnalyst } from '../../src/taskpane/analysis/start-analyst';
import { excelWorkbook } from '../../src/taskpane/model/excel-workbook';
import { PaneWork } from '../../src/taskpane/model/pane-work';
import { createWorkbookReader } from '../../src/files/read/workbook-reader';
import { runInExcel } from '../../src/excel/excel-context';
import { inProcess } from '../taskpane/in-process';

/** A pane on the workbook that is open in the Excel of a test. */
export function paneInExcel() {
  let time = 0;
  const pane = new PaneWork({
    workbook: excelWorkbook,
    saveFile: () => true,
    analyst: startAnalyst(inProcess),
    reader: createWorkbookReader({
      startWorker: () => ({ send: () => undefined, terminate: () => undefined }),
    }),
    language: 'en-GB',
    clock: {
      now: () => (time += 10),
      stamp: () => new Date(Date.UTC(2024, 5, 1, 9, 0, ++time)).toISOString(),
      today: () => '2018-06-30',
    },
  });
  return { pane, work: () => pane.store.work() };
}

export type TypedRow = (string | number)[];

/** A year's log as it is typed: reference, date, area, category, arrests; two entries a day where there are 730. */
export function typedLog(entries: number): TypedRow[] {
  const rows = Array.from({ length: entries }, (_, index): TypedRow => [
    `C/${index + 1}`,
    42_826 + Math.floor((index * 365) / entries),
    index % 2 ? 'Village' : 'Town',
    ['Theft', 'Assault', 'Damage'][index % 3]!,
    index % 4 === 0 ? 1 : 0,
  ]);
  return [['Ref', 'Date', 'Area', 'Category', 'Arrests'], ...rows];
}

/** Types rows into a sheet, from its first cell on; the second column holds dates. */
export async function typeRows(sheet: string, rows: readonly TypedRow[]): Promise<void> {
  await runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRange(`B1:B${rows.length}`).numberFormat = rows.map(() => ['dd/mm/yyyy']);
    worksheet.getRange('A1').getResizedRange(rows.length - 1, rows[0]!.length - 1).values = rows.map(
      (row) => [...row],
    );
    await context.sync();
  });
}

/** Changes a sheet in one round trip. */
export async function onSheet(name: string, change: (worksheet: Excel.Worksheet) => void): Promise<void> {
  await runInExcel(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** Cells of a sheet as people see them. */
export function shownOn(sheet: string, address: string): Promise<string[][]> {
  return runInExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load({ text: true });
    await context.sync();
    return range.text;
  });
}
