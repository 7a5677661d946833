import { describe, expect, it } from 'vitest';

import { enter } from '../../../../src/workbench/host/book/enter';
import { addName } from '../../../../src/workbench/host/book/names';
import { addTable, renameTable } from '../../../../src/workbench/host/book/tables';
import { typeInto } from '../../../../src/workbench/host/book/type-into';
import { saveXlsx } from '../../../../src/workbench/host/file/save-xlsx';
import { newWorkbook } from '../../../excel/start-excel';
import { useExcel } from '../../../excel/use-excel';

/** A file with a table of figures on one sheet, and sums of it on another. */
async function fileWithFigures(): Promise<string> {
  const workbook = newWorkbook(['Log', 'Sums']);
  const [log, sums] = workbook.sheets;
  const rows = [
    ['Area', 'Incidents'],
    ['East Arden', 12],
    ['Old Town', 7],
  ];
  for (const [row, cells] of rows.entries()) {
    for (const [column, input] of cells.entries()) enter(log!, row, column, input);
  }
  renameTable(addTable(log!, { top: 0, left: 0, bottom: 2, right: 1 }, true), 'Incidents');
  log!.columns.setSize(0, 0, 120);
  log!.styles.change({ top: 1, left: 1, bottom: 1, right: 1 }, (style) => ({
    ...style,
    numberFormat: '0.0',
  }));
  log!.merges.push({ area: { top: 4, left: 0, bottom: 4, right: 1 } });
  enter(sums!, 0, 0, '=SUM(Log!B2:B3)');
  enter(sums!, 0, 1, '=SUM(Incidents[Incidents])');
  addName(workbook, 'Counted', '=Log!$B$2:$B$3');
  return Buffer.from(await saveXlsx(workbook)).toString('base64');
}

describe('inserting sheets of a file', () => {
  const excel = useExcel(() => ({ sheets: ['Log', 'Own'] }));

  async function insert(options?: Excel.InsertWorksheetOptions) {
    const base64 = await fileWithFigures();
    return Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
      await context.sync();
      return ids.value.map((id) => excel().workbook.findSheetById(id)!);
    });
  }

  it('puts them behind the others, looks and sizes with them, and counts again', async () => {
    const { workbook } = excel();
    const [log, sums] = await insert();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Log', 'Own', 'Log (2)', 'Sums']);
    expect(log!.cells.valueAt(1, 1)).toBe(12);
    expect(log!.styles.at(1, 1).numberFormat).toBe('0.0');
    expect(log!.columns.sizeOf(0)).toBeCloseTo(120);
    expect(log!.merges).toHaveLength(1);
    expect(log!.tables.map(({ name }) => name)).toEqual(['Incidents']);
    expect([sums!.cells.valueAt(0, 0), sums!.cells.valueAt(0, 1)]).toEqual([19, 19]);
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['Counted', "='Log (2)'!$B$2:$B$3"],
    ]);
  });

  it('lets their formulas follow names that were taken', async () => {
    const { workbook } = excel();
    const [own] = workbook.sheets;
    typeInto(own!, 0, 0, 'Incidents');
    renameTable(addTable(own!, { top: 0, left: 0, bottom: 1, right: 0 }, true), 'Incidents');
    const [log, sums] = await insert();
    expect(sums!.cells.formulaAt(0, 0)).toBe("=SUM('Log (2)'!B2:B3)");
    expect(sums!.cells.formulaAt(0, 1)).toBe(`=SUM(${log!.tables[0]!.name}[Incidents])`);
    expect(sums!.cells.valueAt(0, 1)).toBe(19);
  });

  it.each([
    [{ positionType: 'Beginning' as const }, ['Sums', 'Log', 'Own']],
    [{ positionType: 'Before' as const, relativeTo: 'Own' }, ['Log', 'Sums', 'Own']],
    [{ positionType: 'After' as const, relativeTo: 'Log' }, ['Log', 'Sums', 'Own']],
    [{}, ['Log', 'Own', 'Sums']],
  ])('puts the one wanted where %j says', async (options, names) => {
    await insert({ ...options, sheetNamesToInsert: ['Sums'] });
    expect(excel().workbook.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('takes a sheet as the one to stand beside', async () => {
    const base64 = await fileWithFigures();
    await Excel.run(async (context) => {
      const relativeTo = context.workbook.worksheets.getItem('Own');
      context.workbook.insertWorksheetsFromBase64(base64, {
        positionType: 'Before',
        relativeTo,
        sheetNamesToInsert: ['Sums'],
      });
      await context.sync();
    });
    expect(excel().workbook.sheets.map(({ name }) => name)).toEqual(['Log', 'Sums', 'Own']);
  });

  it('clears what could be undone', async () => {
    const { workbook } = excel();
    typeInto(workbook.sheets[0]!, 0, 0, 'mine');
    await insert();
    expect(workbook.undo.canUndo).toBe(false);
  });

  it('refuses what is no file, and sheets it does not have, and inserts nothing', async () => {
    const { workbook } = excel();
    const attempt = (base64: string, options?: Excel.InsertWorksheetOptions) =>
      Excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64(base64, options);
        await context.sync();
      });
    await expect(attempt('bm90aGluZw==')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(attempt('UEsDBA==')).rejects.toMatchObject({ code: 'InvalidArgument' });
    const base64 = await fileWithFigures();
    await expect(attempt(base64, { sheetNamesToInsert: ['None'] })).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
    await expect(attempt(base64, { positionType: 'After', relativeTo: 'None' })).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Log', 'Own']);
  });
});
