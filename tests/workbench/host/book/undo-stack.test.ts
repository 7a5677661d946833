import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { areaAddress, LAST_COLUMN, LAST_ROW } from '../../../../src/workbench/host/book/area';
import { enter } from '../../../../src/workbench/host/book/enter';
import { merge, unmerge } from '../../../../src/workbench/host/book/merges';
import { addName } from '../../../../src/workbench/host/book/names';
import { deleteCells, insertCells } from '../../../../src/workbench/host/book/shift-cells';
import { readable } from '../../../../src/workbench/host/book/readable-value';
import type { Workbook } from '../../../../src/workbench/host/book/workbook';
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
      'lets a table grow',
      (workbook) => {
        const log = workbook.worksheets.getItem('Log');
        log.tables.add('A1:A2', true).rows.add(undefined, [['more']]);
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

describe('the undo stack and the shape of a sheet', () => {
  /** Everything a sheet shows, as text. */
  const pictureOf = (workbook: Workbook) =>
    workbook.sheets.map((sheet) => ({
      cells: [...sheet.cells.rowsIn({ top: 0, bottom: 40 })].flatMap(([row, { values, formulas, styles }]) =>
        values.flatMap((value, column) =>
          value === undefined
            ? []
            : [[row, column, formulas.get(column) ?? String(readable(value)), styles[column] ?? 0]],
        ),
      ),
      values: contents(sheet).map((row) => row.map(String)),
      merges: sheet.merges.map(({ area }) => areaAddress(area)).sort(),
      tables: sheet.tables.map(({ area }) => areaAddress(area)),
      rules: sheet.conditionalRules.map(({ area, formula }) => `${areaAddress(area)} ${formula}`),
      rows: sheet.rows.entries(),
      columns: sheet.columns.entries(),
      styles: [[...sheet.styles.rowStyles], [...sheet.styles.columnStyles]],
      printed: sheet.page.printArea,
      names: workbook.names.map(({ formula }) => formula),
    }));

  function filled(): { workbook: Workbook; sheet: Sheet } {
    const workbook = newWorkbook(['Log', 'Sums']);
    const [sheet, sums] = workbook.sheets;
    for (let row = 0; row < 6; row++) {
      for (let column = 0; column < 4; column++) enter(sheet!, row, column, row * 10 + column);
    }
    enter(sheet!, 7, 0, '=SUM(A1:A6)');
    enter(sums!, 0, 0, '=SUM(Log!B2:B5)+Log!C3');
    addName(workbook, 'Counted', '=Log!$B$2:$B$5');
    sheet!.rows.setSize(2, 2, 30);
    sheet!.columns.setHidden(3, 3, true);
    sheet!.page.printArea = { top: 0, left: 0, bottom: 7, right: 3 };
    sheet!.styles.change({ top: 0, left: 1, bottom: LAST_ROW, right: 1 }, (style) => ({
      ...style,
      numberFormat: '0.0',
    }));
    sheet!.conditionalRules.push({
      id: '1',
      area: { top: 1, left: 0, bottom: 4, right: 3 },
      type: 'Custom',
      stopIfTrue: false,
      formula: '=$A2>10',
      comparison: { operator: '', formula1: '' },
      text: { operator: 'Contains', text: '' },
      looks: {
        fillColor: '#FF0000',
        fontColor: '',
        bold: null,
        italic: null,
        underline: '',
        strikethrough: null,
        numberFormat: '',
      },
    });
    workbook.settle();
    return { workbook, sheet: sheet! };
  }

  const place = fc.record({ first: fc.nat(6), count: fc.integer({ min: 1, max: 2 }) });
  const linesOf = (axis: 'rows' | 'columns', { first, count }: { first: number; count: number }) =>
    axis === 'rows'
      ? { top: first, bottom: first + count - 1, left: 0, right: LAST_COLUMN }
      : { top: 0, bottom: LAST_ROW, left: first, right: first + count - 1 };
  const doing = fc.oneof(
    fc.record({
      kind: fc.constantFrom('insert', 'delete'),
      axis: fc.constantFrom('rows' as const, 'columns' as const),
      place,
    }),
    fc.record({
      kind: fc.constantFrom('merge', 'unmerge', 'type', 'size', 'format'),
      axis: fc.constantFrom('rows' as const, 'columns' as const),
      place,
    }),
  );

  it('gives everything back after any changes, and makes them again', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 8 }), (doings) => {
        const { workbook, sheet } = filled();
        const pictures = [pictureOf(workbook)];
        for (const {
          kind,
          axis,
          place: { first, count },
        } of doings) {
          const lines = linesOf(axis, { first, count });
          const block = { top: first, left: count, bottom: first + 1, right: count + 1 };
          const before = JSON.stringify(pictures.at(-1));
          workbook.undo.perform(() => {
            if (kind === 'insert') insertCells(sheet, lines, axis);
            else if (kind === 'delete') deleteCells(sheet, lines, axis);
            else if (kind === 'merge') merge(sheet, block, false);
            else if (kind === 'unmerge') unmerge(sheet, block);
            else if (kind === 'type') enter(sheet, first, count, '=A1+1');
            else if (kind === 'size') sheet[axis].setSize(first, first + count, 40);
            else sheet.styles.change(lines, (style) => ({ ...style, numberFormat: '0.00' }));
          });
          workbook.settle();
          const picture = pictureOf(workbook);
          // What changes nothing to be seen may be a step or none.
          if (JSON.stringify(picture) === before) return;
          pictures.push(picture);
        }
        for (const picture of pictures.slice(0, -1).toReversed()) {
          expect(workbook.undo.undo()).toBe(true);
          expect(pictureOf(workbook)).toEqual(picture);
        }
        for (const picture of pictures.slice(1)) {
          expect(workbook.undo.redo()).toBe(true);
          expect(pictureOf(workbook)).toEqual(picture);
        }
      }),
      { seed: 8, numRuns: 150 },
    );
  });

  it('takes back what one step typed before and after it moved cells', () => {
    const { workbook, sheet } = filled();
    const before = pictureOf(workbook);
    workbook.undo.perform(() => {
      enter(sheet, 2, 0, 'moved');
      insertCells(sheet, linesOf('rows', { first: 1, count: 1 }), 'rows');
      enter(sheet, 2, 0, 'after');
      deleteCells(sheet, linesOf('rows', { first: 3, count: 1 }), 'rows');
    });
    workbook.undo.undo();
    expect(pictureOf(workbook)).toEqual(before);
  });

  it('gives back a reference that a deletion broke, and the range somebody held', () => {
    const { workbook, sheet } = filled();
    const held = workbook.range(sheet, { top: 2, left: 2, bottom: 2, right: 2 });
    const sums = workbook.sheets[1]!;
    workbook.undo.perform(() => {
      deleteCells(sheet, linesOf('rows', { first: 2, count: 1 }), 'rows');
    });
    workbook.settle();
    expect(sums.cells.formulaAt(0, 0)).toContain('#REF!');
    workbook.undo.undo();
    expect(sums.cells.formulaAt(0, 0)).toBe('=SUM(Log!B2:B5)+Log!C3');
    expect(sums.cells.valueAt(0, 0)).toBe(11 + 21 + 31 + 41 + 22);
    expect(held.area.top).toBe(2);
  });
});
