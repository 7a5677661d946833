import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startExcel, type StartedExcel } from './start-excel';

let excel: StartedExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => {
  excel.close();
});

describe('office.js started against the host', () => {
  it('is ready and says it is in Excel', async () => {
    expect(await excel.Office.onReady()).toMatchObject({ host: 'Excel' });
  });

  it('writes values and reads them back after a sync', async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [
        ['Area', 'Incidents'],
        ['Stevenage', 12],
      ];
      range.load('values, address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.values).toEqual([
        ['Area', 'Incidents'],
        ['Stevenage', 12],
      ]);
    });
  });
});
