import { describe, expect, test } from 'vitest';

import type { CellEdit } from '../../../src/core/check/fixes/edit';
import type { Cell } from '../../../src/core/grid/cell';
import { runInExcel } from '../../../src/excel/excel-context';
import { applyFixes, revertFixes } from '../../../src/excel/fix/apply-fixes';
import { useExcel } from '../use-excel';

useExcel(() => ({ sheets: ['Apr 17'] }));

const text = (value: string): Cell => ({ kind: 'text', text: value });
const edit = (cell: string, before: Cell, after: Cell): CellEdit => ({
  kind: 'cell',
  rule: 'padded-text',
  file: 'Book1.xlsx',
  sheet: 'Apr 17',
  cell,
  before,
  after,
});

/** Types a value into a cell that has this format. */
function type(cell: string, value: string | number, numberFormat = 'General'): Promise<void> {
  return runInExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Apr 17').getRange(cell);
    range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    await context.sync();
  });
}

function look(cell: string): Promise<{ value: unknown; format: unknown; type: unknown }> {
  return runInExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Apr 17').getRange(cell);
    range.load({ values: true, numberFormat: true, valueTypes: true });
    await context.sync();
    return { value: range.values[0]![0], format: range.numberFormat[0]![0], type: range.valueTypes[0]![0] };
  });
}

describe('fixes in the open workbook', () => {
  test.each([
    ['a trimmed text', ' Town', 'General', text(' Town'), text('Town')],
    ['a date from a text', '05/04/2017', '@', text('05/04/2017'), { kind: 'date', serial: 42_830 }],
    ['a number from a text', '12', '@', text('12'), { kind: 'number', number: 12 }],
    ['a text that looks like a date', 'June', 'General', text('June'), text('1/4')],
    ['a text that looks like a formula', 'x', 'General', text('x'), text('=1+1')],
  ] as const)('%s is made and taken back exactly', async (_, typed, format, before, after) => {
    await type('B2', typed, format);
    const was = await look('B2');
    const applied = await runInExcel((context) => applyFixes(context, [edit('B2', before, after)]));
    expect(applied.leftOut).toEqual([]);
    const fixed = await runInExcel((context) => applyFixes(context, [edit('B2', after, after)]));
    expect(fixed.leftOut).toEqual([]);
    const reverted = await runInExcel((context) => revertFixes(context, applied.fixed));
    expect(reverted.leftOut).toEqual([]);
    expect(await look('B2')).toEqual(was);
  });

  test('a cell somebody changed meanwhile, and a sheet that is gone, are named and left', async () => {
    await type('A1', 'changed');
    const gone = { ...edit('A1', text('x'), text('y')), sheet: 'May 17' };
    const { fixed, leftOut } = await runInExcel((context) =>
      applyFixes(context, [edit('A1', text(' old'), text('old')), gone]),
    );
    expect(fixed).toEqual([]);
    expect(leftOut).toMatchObject([
      { cell: 'A1', reason: 'changed since' },
      { sheet: 'May 17', reason: 'not there' },
    ]);
    expect((await look('A1')).value).toBe('changed');
  });

  test('a cell changed after the fix is not taken back', async () => {
    await type('A1', ' old');
    const { fixed } = await runInExcel((context) =>
      applyFixes(context, [edit('A1', text(' old'), text('old'))]),
    );
    await type('A1', 'newer');
    const { leftOut } = await runInExcel((context) => revertFixes(context, fixed));
    expect(leftOut).toMatchObject([{ cell: 'A1', reason: 'changed since' }]);
    expect((await look('A1')).value).toBe('newer');
  });
});
