import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startExcel, type StartedExcel } from '../../../excel/start-excel';

let excel: StartedExcel;
beforeEach(async () => {
  excel = await startExcel({ sheets: ['Sheet1', 'Apr 17'] });
});
afterEach(() => {
  excel.close();
});

describe('a batch', () => {
  it('refuses to tell what was not loaded', async () => {
    const run = excel.Excel.run((context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      return Promise.resolve(range.values);
    });
    await expect(run).rejects.toMatchObject({ name: 'RichApi.Error', code: 'PropertyNotLoaded' });
  });

  it('gives null objects for what is not there, and goes on from them', async () => {
    await excel.Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const present = context.workbook.worksheets.getItemOrNullObject('sheet1');
      const behind = missing.getUsedRangeOrNullObject(true);
      missing.load('name');
      present.load('name');
      await context.sync();
      expect([missing.isNullObject, present.isNullObject, behind.isNullObject]).toEqual([true, false, true]);
      expect(present.name).toBe('Sheet1');
    });
  });

  it('reports what fails with Excel’s code and where it was', async () => {
    const run = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ItemNotFound',
      message: expect.stringContaining("The requested resource doesn't exist."),
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('keeps what was done before the failing action, and leaves the rest undone', async () => {
    const run = excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2:B2').values = [['too narrow']];
      sheet.getRange('A3').values = [['never']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
    const { cells } = excel.workbook.findSheet('Sheet1')!;
    expect([cells.valueAt(0, 0), cells.valueAt(1, 0), cells.valueAt(2, 0)]).toEqual([
      'kept',
      undefined,
      undefined,
    ]);
  });

  it('names the member that is not modelled', async () => {
    const run = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').shapes.load('items');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.Shapes is not modelled'),
    });
  });

  it('refuses values that a property does not take', async () => {
    const run = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').set({ tabColor: 'no colour' });
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('loads properties of items, of further objects, counts, and parts of collections', async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/visibility');
      const count = worksheets.getCount();
      const range = worksheets.getItem('Apr 17').getRange('B2:C3');
      range.load('address, worksheet/name');
      const second = context.workbook.worksheets;
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Sheet1', 'Visible'],
        ['Apr 17', 'Visible'],
      ]);
      expect(count.value).toBe(2);
      expect([range.address, range.worksheet.name]).toEqual(["'Apr 17'!B2:C3", 'Apr 17']);
      second.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(second.items.map(({ name }) => name)).toEqual(['Apr 17']);
    });
  });

  it('loads all scalar properties where none is named', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Apr 17');
      sheet.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: 'Apr 17',
        position: 1,
        visibility: 'Visible',
        tabColor: '',
      });
    });
  });

  it('finds a sheet again by its id after it was renamed', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Apr 17');
      sheet.load('name');
      await context.sync();
      excel.workbook.renameSheet(excel.workbook.findSheet('Apr 17')!, 'April');
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('April');
    });
  });

  it('sets several properties at once', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.set({ name: 'Report', tabColor: '#12355b' });
      await context.sync();
    });
    expect(excel.workbook.sheets[0]).toMatchObject({ name: 'Report', tabColor: '#12355B' });
  });
});

describe('tracked objects', () => {
  it('live on from one batch to the next, and are released', async () => {
    const { Excel: api, host } = excel;
    let range: Excel.Range | undefined;
    await api.run(async (context) => {
      range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
    });
    expect(host.references.size).toBe(1);
    await api.run(range!, async (context) => {
      range!.load('address');
      await context.sync();
      expect(range!.address).toBe('Sheet1!A1');
      range!.untrack();
      await context.sync();
    });
    expect(host.references.size).toBe(0);
  });

  it('are released when a batch ends without being asked', async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C3');
      range.load('values');
      await context.sync();
    });
    await excel.settled();
    expect(excel.host.references.size).toBe(0);
  });
});
