import type { Frame, Page } from 'playwright-core';

import type { SourceWorkbook } from '../../../src/core/grid/workbook';

interface FilledSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  readonly dates: readonly (readonly [row: number, column: number])[];
}

/** The add-in's page within the workbench's. */
export function addInFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('The workbench shows no add-in.');
  return frame;
}

/** Puts the sheets of a workbook that was read from a file into the open workbook, through Excel itself. */
export async function fillWorkbook(page: Page, { grids }: SourceWorkbook): Promise<void> {
  const sheets = grids.map((grid): FilledSheet => {
    const dates: [number, number][] = [];
    const rows = Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.columnCount }, (__, column) => {
        const cell = grid.cellAt(row, column);
        switch (cell.kind) {
          case 'blank':
            return '';
          case 'text':
            return cell.text === '' ? '' : `'${cell.text}`;
          case 'number':
            return cell.number;
          case 'date':
            dates.push([row, column]);
            return cell.serial;
          case 'boolean':
            return cell.boolean;
          case 'error':
            return `=${cell.code}`;
        }
      }),
    );
    const { sheet, visibility } = grid.source;
    return { name: sheet, isHidden: visibility !== 'visible', rows, dates };
  });
  await addInFrame(page).evaluate(async (filled) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const blank = worksheets.items.map(({ name }) => name);
      for (const { name, isHidden, rows, dates } of filled) {
        const sheet = worksheets.add(name);
        const width = rows[0]?.length ?? 0;
        if (rows.length > 0 && width > 0) {
          const formats = rows.map((row) => row.map(() => 'General'));
          for (const [row, column] of dates) formats[row]![column] = 'dd/mm/yyyy';
          const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
          range.numberFormat = formats;
          range.values = rows.map((row) => [...row]);
        }
        if (isHidden) sheet.visibility = 'Hidden';
        await context.sync();
      }
      for (const name of blank)
        if (!filled.some((sheet) => sheet.name === name)) worksheets.getItem(name).delete();
      await context.sync();
    });
  }, sheets);
}
