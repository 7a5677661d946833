import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { putFormula, putValue } from '../../../../src/workbench/host/book/enter';
import { deleteCells, insertCells } from '../../../../src/workbench/host/book/shift-cells';
import { cellAddress } from '../../../../src/core/grid/address';
import { parseArea } from '../../../../src/workbench/host/book/area';
import { newWorkbook } from '../../../excel/start-excel';

const SIZE = 6;

const shifts = fc.array(
  fc.record({
    change: fc.constantFrom('insert', 'delete'),
    axis: fc.constantFrom('rows' as const, 'columns' as const),
    top: fc.nat(SIZE),
    left: fc.nat(SIZE),
    height: fc.nat(1),
    width: fc.nat(1),
  }),
  { maxLength: 6 },
);

describe('cells that come and go', () => {
  it('leave every formula and every held range at the value it meant, or without one where that is gone', () => {
    fc.assert(
      fc.property(shifts, (made) => {
        const workbook = newWorkbook(['Data', 'Looks']);
        const [data, looks] = workbook.sheets;
        const held = new Map<string, ReturnType<typeof workbook.range>>();
        for (let row = 0; row < SIZE; row++) {
          for (let column = 0; column < SIZE; column++) {
            const address = cellAddress(row, column);
            putValue(data!, row, column, address);
            putFormula(looks!, row, column, `=Data!${address}`);
            held.set(address, workbook.range(data!, { top: row, left: column, bottom: row, right: column }));
          }
        }
        for (const { change, axis, top, left, height, width } of made) {
          const area = { top, left, bottom: top + height, right: left + width };
          if (change === 'insert') insertCells(data!, area, axis);
          else deleteCells(data!, area, axis);
        }
        for (let row = 0; row < SIZE; row++) {
          for (let column = 0; column < SIZE; column++) {
            const address = cellAddress(row, column);
            const formula = looks!.cells.formulaAt(row, column)!;
            const area = parseArea(formula.slice('=Data!'.length));
            expect(held.get(address)!.areaIfAny).toEqual(area);
            if (area) expect(data!.cells.valueAt(area.top, area.left)).toBe(address);
            else expect(formula).toBe('=#REF!');
          }
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
