import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { findCopiedTables } from '../../../src/core/records/table-copies';
import { counts, log, makeRecognition, type SheetSpec } from './make-recognition';

const SHEET: SheetSpec = {
  file: 'a',
  rows: [['Date'], ['03/04/2017'], ['04/04/2017'], [5], [true]],
  tables: [log(['date'])],
};

function copies(...sheets: SheetSpec[]): number[] {
  return [...findCopiedTables(makeRecognition(sheets))];
}

describe('findCopiedTables', () => {
  it('finds a log that stands twice, whatever the file and sheet', () => {
    expect(copies(SHEET, { ...SHEET, file: 'b', sheet: 'Copy' }, { ...SHEET, file: 'c' })).toEqual([1, 2]);
  });

  it('compares texts, not where the grid keeps them', () => {
    const other = { ...SHEET, file: 'b', rows: [['Day'], ...SHEET.rows.slice(1)] };
    expect(copies(SHEET, other)).toEqual([1]);
  });

  it('is not misled by one different cell, another order or one row more', () => {
    const rows = SHEET.rows;
    expect(copies(SHEET, { ...SHEET, file: 'b', rows: [...rows.slice(0, 4), [false]] })).toEqual([]);
    expect(
      copies(SHEET, { ...SHEET, file: 'b', rows: [rows[0]!, rows[1]!, rows[3]!, rows[2]!, rows[4]!] }),
    ).toEqual([]);
    expect(copies(SHEET, { ...SHEET, file: 'b', rows: [...rows, [null]] })).toEqual([]);
  });

  it('takes the same rows on the sheet of another month for other facts', () => {
    const april = { ...SHEET, tables: [log(['date'], { context: { month: monthOf(2017, 4) } })] };
    const may = { ...SHEET, file: 'b', tables: [log(['date'], { context: { month: monthOf(2017, 5) } })] };
    expect(copies(april, may)).toEqual([]);
  });

  it('leaves tables of counts to the choice of views', () => {
    const matrix: SheetSpec = { rows: [[''], ['x', 5]], tables: [counts([{}], [{}])] };
    expect(copies(matrix, { ...matrix, file: 'b' })).toEqual([]);
  });
});
