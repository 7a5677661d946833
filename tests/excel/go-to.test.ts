import { expect, test } from 'vitest';

import { parseRangeAddress } from '../../src/core/grid/address';
import { runInExcel } from '../../src/excel/excel-context';
import { goTo } from '../../src/excel/go-to';
import { useExcel } from './use-excel';

useExcel(() => ({ sheets: ['Apr 17', 'May 17'] }));

const cells = parseRangeAddress('B7:C9')!;

async function selected(): Promise<string> {
  return runInExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load({ address: true });
    await context.sync();
    return range.address;
  });
}

async function hide(sheet: string, visibility: 'Hidden' | 'VeryHidden'): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).visibility = visibility;
    await context.sync();
  });
}

test('selects the cells on their sheet', async () => {
  expect(await runInExcel((context) => goTo(context, 'May 17', cells))).toBeUndefined();
  expect(await selected()).toBe("'May 17'!B7:C9");
});

test.each(['Hidden', 'VeryHidden'] as const)(
  'shows a sheet that is %s only with consent',
  async (visibility) => {
    await hide('May 17', visibility);
    expect(await runInExcel((context) => goTo(context, 'May 17', cells))).toBe('hidden');
    expect(await selected()).toBe("'Apr 17'!A1");
    const consent = { showHidden: true };
    expect(await runInExcel((context) => goTo(context, 'May 17', cells, consent))).toBeUndefined();
    expect(await selected()).toBe("'May 17'!B7:C9");
  },
);

test('says that a sheet is gone', async () => {
  expect(await runInExcel((context) => goTo(context, 'Jun 17', cells))).toBe('not there');
});
