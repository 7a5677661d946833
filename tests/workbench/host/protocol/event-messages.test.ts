import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startExcel, type StartedExcel } from '../../../excel/start-excel';
import { typeInto } from '../../../../src/workbench/host/book/type-into';

let excel: StartedExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => {
  excel.close();
});

/** Somebody types into A1 beside the add-in. */
function type(actor: 'person' | 'co-author', text: string): void {
  typeInto(excel.workbook.sheets[0]!, 0, 0, text, actor);
}

describe('events', () => {
  it('tell of cells the add-in, a person or a co-author changed', async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    type('person', 'typed');
    type('co-author', '12');
    await excel.settled();
    expect(heard).toHaveLength(3);
    expect(heard[0]).toMatchObject({
      address: 'B2:C3',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
    });
    expect(heard[1]).toMatchObject({
      address: 'A1',
      source: 'Local',
      triggerSource: 'Unknown',
      details: { valueBefore: '', valueAfter: 'typed', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    });
    expect(heard[2]).toMatchObject({ source: 'Remote', details: { valueBefore: 'typed', valueAfter: 12 } });
  });

  it('lead back to their cells', async () => {
    let address = '';
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) =>
        excel.Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('address');
          await inner.sync();
          address = range.address;
        }),
      );
      await context.sync();
    });
    type('person', 'x');
    await excel.settled();
    await excel.settled();
    expect(address).toBe('Sheet1!A1');
  });

  it('end with their handlers', async () => {
    let heard = 0;
    const handler = await excel.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => {
        heard++;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    expect(excel.host.listeners.size).toBe(1);
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    type('person', 'x');
    await excel.settled();
    expect([heard, excel.host.listeners.size]).toEqual([0, 0]);
  });

  it('tell of sheets that come, go and are shown', async () => {
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = (event: { readonly type: string }) => {
        heard.push(event.type);
        return Promise.resolve();
      };
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onDeactivated.add(hear);
      await context.sync();
      const sheet = worksheets.add('Report');
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await excel.settled();
    expect(heard).toEqual([
      'WorksheetAdded',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });
});
