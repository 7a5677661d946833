import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Sheet } from '../../../../src/workbench/host/book/sheet';
import { clear } from '../../../../src/workbench/host/book/clear';
import { typeBlock, typeInto } from '../../../../src/workbench/host/book/type-into';
import { newWorkbook } from '../../../excel/start-excel';
import { useExcel } from '../../../excel/use-excel';

function sheetOf(): Sheet {
  return newWorkbook(['Log']).sheets[0]!;
}

const contents = ({ cells }: Sheet) =>
  [0, 1, 2, 3].map((row) =>
    [0, 1, 2, 3].map((column) => cells.formulaAt(row, column) ?? cells.valueAt(row, column)),
  );

describe('the undo stack', () => {
  it('takes back what was typed, results of formulas with it, and makes it again', () => {
    const sheet = sheetOf();
    const { undo } = sheet.workbook;
    typeInto(sheet, 0, 0, 2);
    typeInto(sheet, 1, 0, '=A1*10');
    typeInto(sheet, 0, 0, 3);
    expect(sheet.cells.valueAt(1, 0)).toBe(30);
    expect(undo.undo()).toBe(true);
    expect([sheet.cells.valueAt(0, 0), sheet.cells.valueAt(1, 0)]).toEqual([2, 20]);
    expect(undo.redo()).toBe(true);
    expect(sheet.cells.valueAt(1, 0)).toBe(30);
    expect(undo.redo()).toBe(false);
  });

  it('takes the format back that typing a date gave', () => {
    const sheet = sheetOf();
    typeInto(sheet, 0, 0, '1/4');
    expect(sheet.styles.at(0, 0).numberFormat).not.toBe('General');
    sheet.workbook.undo.undo();
    expect(sheet.styles.at(0, 0).numberFormat).toBe('General');
  });

  it('gives back the first contents after any typing and clearing, and the last ones again', () => {
    const cell = fc.nat(3);
    const doing = fc.oneof(
      fc.record({
        kind: fc.constant('type' as const),
        row: cell,
        column: cell,
        input: fc.constantFrom(1, 'x', '=A1&"y"', ''),
      }),
      fc.record({ kind: fc.constant('clear' as const), row: cell, column: cell, input: fc.constant('') }),
    );
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 12 }), (doings) => {
        const sheet = sheetOf();
        const { workbook } = sheet;
        for (const { kind, row, column, input } of doings) {
          if (kind === 'type') typeBlock(sheet, row, column, [[input, 'right']]);
          else
            workbook.undo.perform(() => {
              clear(sheet, { top: row, left: 0, bottom: row, right: column }, 'Contents');
            });
        }
        workbook.settle();
        const after = contents(sheet);
        while (workbook.undo.undo());
        expect(
          contents(sheet)
            .flat()
            .every((content) => content === undefined),
        ).toBe(true);
        while (workbook.undo.redo());
        expect(contents(sheet)).toEqual(after);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('drops what was taken back once something else is typed', () => {
    const sheet = sheetOf();
    typeInto(sheet, 0, 0, 1);
    sheet.workbook.undo.undo();
    typeInto(sheet, 0, 0, 2);
    expect(sheet.workbook.undo.canRedo).toBe(false);
  });
});

describe('the undo stack beside an add-in', () => {
  const excel = useExcel(() => ({ sheets: ['Log', 'Other'] }));

  it('takes back what the add-in wrote in one sync as one step', async () => {
    const { workbook } = excel();
    const sheet = workbook.sheets[0]!;
    typeInto(sheet, 0, 0, 'mine');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Log').getRange('A1:A2');
      range.values = [['theirs'], ['too']];
      await context.sync();
    });
    workbook.undo.undo();
    expect([sheet.cells.valueAt(0, 0), sheet.cells.valueAt(1, 0)]).toEqual(['mine', undefined]);
  });

  it.each<[string, (workbook: Excel.Workbook) => void]>([
    [
      'deletes a sheet',
      (workbook) => {
        workbook.worksheets.getItem('Other').delete();
      },
    ],
    [
      'renames a sheet',
      (workbook) => {
        workbook.worksheets.getItem('Other').name = 'Another';
      },
    ],
    [
      'protects a sheet',
      (workbook) => {
        workbook.worksheets.getItem('Other').protection.protect();
      },
    ],
    [
      'inserts cells',
      (workbook) => {
        workbook.worksheets.getItem('Log').getRange('1:1').insert('Down');
      },
    ],
  ])('is cleared when the add-in %s', async (_, change) => {
    const { workbook } = excel();
    typeInto(workbook.sheets[0]!, 0, 0, 'mine');
    expect(workbook.undo.canUndo).toBe(true);
    await Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
    expect(workbook.undo.canUndo).toBe(false);
  });
});
