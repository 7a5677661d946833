import { describe, expect, test } from 'vitest';

import type { CellEdit } from '../../../src/core/check/fixes/edit';
import type { Cell } from '../../../src/core/grid/cell';
import { runInExcel } from '../../../src/excel/excel-context';
import { applyFixes, findMade, planFixes, revertFixes } from '../../../src/excel/fix/apply-fixes';
import { NO_FAULTS } from '../../../src/workbench/host/protocol/faults';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Apr 17'] }));

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

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
    'a batch that stops after %i actions is found out and taken back whole',
    async (actions) => {
      const cells = ['A1', 'A2', 'A3'];
      const edits = cells.map((cell) => edit(cell, text('05/04/2017'), { kind: 'date', serial: 42_830 }));
      for (const cell of cells) await type(cell, '05/04/2017', '@');
      const was = await Promise.all(cells.map(look));
      const { fixed } = await runInExcel((context) => planFixes(context, edits));
      expect(await Promise.all(cells.map(look))).toEqual(was);
      const { host } = excel();
      // What types three cells: a format, a value and a format each, and what finds the cell.
      host.faults = (attempt) =>
        attempt.actions === 12 ? { kind: 'fail half-way', code: 'GeneralException', actions } : undefined;
      await expect(runInExcel((context) => applyFixes(context, edits))).rejects.toThrow();
      host.faults = NO_FAULTS;
      const now = await Promise.all(cells.map(look));
      const made = await runInExcel((context) => findMade(context, fixed));
      expect(made.map(({ edit: { cell } }) => cell)).toEqual(
        cells.filter((_, index) => JSON.stringify(now[index]) !== JSON.stringify(was[index])),
      );
      const { leftOut } = await runInExcel((context) => revertFixes(context, made));
      expect(leftOut).toEqual([]);
      expect(await Promise.all(cells.map(look))).toEqual(was);
    },
  );
});
