import { describe, expect, it } from 'vitest';

import { type Cell, KIND_CODE, KINDS } from '../../../src/core/grid/cell';
import { cellKey, type GridSource } from '../../../src/core/grid/grid';
import { gridOfCells, GridBuilder } from '../../../src/core/grid/grid-builder';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../../src/core/grid/address';

const SOURCE: GridSource = {
  file: 'Log.xlsx',
  sheet: 'Apr 17',
  position: 0,
  visibility: 'visible',
  dateSystem: '1900',
};
const EVERY_KIND: Cell[] = [
  { kind: 'text', text: 'Stevenage' },
  { kind: 'number', number: -2.5 },
  { kind: 'date', serial: 42_828.5625 },
  { kind: 'boolean', boolean: true },
  { kind: 'boolean', boolean: false },
  { kind: 'error', code: '#DIV/0!' },
  { kind: 'blank' },
  { kind: 'text', text: '__proto__' },
];

describe('a grid', () => {
  it('gives back cells of every kind', () => {
    const grid = gridOfCells(SOURCE, [EVERY_KIND]);
    expect(EVERY_KIND.map((_, column) => grid.cellAt(0, column))).toEqual(EVERY_KIND);
    expect(EVERY_KIND.map((_, column) => grid.kindAt(0, column))).toEqual(EVERY_KIND.map(({ kind }) => kind));
  });

  it('gives the stored form of a cell: kind code, and a number that texts and errors are found by', () => {
    const grid = gridOfCells(SOURCE, [EVERY_KIND]);
    expect(grid.kindCodeAt(0, 5)).toBe(KIND_CODE.error);
    expect(grid.textOf(grid.valueAt(0, 5))).toBe('#DIV/0!');
    expect(grid.valueAt(0, 3)).toBe(1);
    expect(grid.valueAt(0, 1)).toBe(-2.5);
    expect(grid.textOf(99)).toBe('');
  });

  it.each([
    [-1, 0],
    [0, -1],
    [0, 8],
    [1, 0],
    [1e9, 1e9],
  ])('is blank at %d, %d, outside of it', (row, column) => {
    const grid = gridOfCells(SOURCE, [EVERY_KIND]);
    expect(grid.cellAt(row, column)).toEqual({ kind: 'blank' });
    expect(grid.valueAt(row, column)).toBe(0);
    expect(grid.formulaAt(row, column)).toBeUndefined();
  });

  it('never reads the next row where a row ends early', () => {
    const grid = gridOfCells(SOURCE, [
      [{ kind: 'text', text: 'short' }],
      [
        { kind: 'text', text: 'next' },
        { kind: 'number', number: 1 },
      ],
    ]);
    expect(grid.cellAt(0, 1)).toEqual({ kind: 'blank' });
    expect([grid.rowWidth(0), grid.rowWidth(1), grid.rowWidth(2), grid.rowWidth(-1)]).toEqual([1, 2, 0, 0]);
    expect(grid.columnCount).toBe(2);
  });

  it('knows blank rows, also where blank cells were written', () => {
    const grid = gridOfCells(SOURCE, [[], [{ kind: 'blank' }, { kind: 'blank' }], EVERY_KIND]);
    expect([0, 1, 2, 3].map((row) => grid.isBlankRow(row))).toEqual([true, true, false, true]);
  });

  it('can hold nothing', () => {
    const grid = gridOfCells(SOURCE, []);
    expect([grid.rowCount, grid.columnCount]).toEqual([0, 0]);
    expect(grid.source).toBe(SOURCE);
  });

  it('keeps formulas, merges and what is hidden', () => {
    const builder = new GridBuilder(SOURCE);
    builder.number(3);
    builder.formula(0, 0, 'SUM(B1:B2)');
    builder.merge({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 });
    builder.hideRow(4);
    builder.hideColumn(2);
    const grid = builder.finish();
    expect(grid.formulaAt(0, 0)).toBe('SUM(B1:B2)');
    expect(grid.data.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }]);
    expect([grid.data.hiddenRows, grid.data.hiddenColumns]).toEqual([[4], [2]]);
  });
});

describe('cellKey', () => {
  it('is another number for every place of a sheet', () => {
    expect(cellKey(0, MAXIMUM_COLUMNS - 1)).toBeLessThan(cellKey(1, 0));
    expect(Number.isSafeInteger(cellKey(MAXIMUM_ROWS - 1, MAXIMUM_COLUMNS - 1))).toBe(true);
  });
});

describe('kind codes', () => {
  it('are the places of the kinds in their list, which is part of the stored form', () => {
    expect(KINDS).toEqual(['blank', 'text', 'number', 'date', 'boolean', 'error']);
    expect(KINDS.map((kind) => KIND_CODE[kind])).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
