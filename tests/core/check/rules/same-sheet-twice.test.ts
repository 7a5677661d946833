import { describe, expect, it } from 'vitest';

import { duplicateReference } from '../../../../src/core/check/rules/duplicate-reference';
import { sameSheetTwice } from '../../../../src/core/check/rules/same-sheet-twice';
import { date, log } from '../../records/make-recognition';
import { check, sentences, logOf, entries, DAY } from '../check-sheets';

describe('same-sheet-twice', () => {
  const sheet = logOf(entries(3), { sheet: 'Apr' });

  it('finds a sheet with the same cells as an earlier one', () => {
    const copy = { ...sheet, sheet: 'May' };
    expect(sentences(sameSheetTwice, [sheet, copy])).toEqual([
      'This sheet holds the very same cells as “Apr”.',
    ]);
  });

  it('names the file where it is another', () => {
    expect(sentences(sameSheetTwice, [sheet, { ...sheet, file: 'b.xlsx' }])).toEqual([
      'This sheet holds the very same cells as “book.xlsx › Apr”.',
    ]);
  });

  it('finds the entries of an earlier sheet under another title, with blank rows below', () => {
    const titled = (title: string, blankRows: number) => ({
      sheet: title,
      rows: [[title], ...sheet.rows, ...Array.from({ length: blankRows }, () => [])],
      tables: sheet.tables.map((table) => ({ ...table, headerRows: [1], bodyFirstRow: 2, bodyLastRow: 4 })),
    });
    const sheets = [titled('August 2017', 0), titled('September 2017', 3)];
    expect(sentences(sameSheetTwice, sheets)).toEqual([
      'Under another title, this sheet holds the very same entries as “August 2017”.',
    ]);
    expect(check(duplicateReference, sheets)).toEqual([]);
  });

  it('passes sheets that differ in one cell, and small ones', () => {
    const other = { ...sheet, rows: [...sheet.rows.slice(0, -1), sheet.rows[1]!] };
    const small = { rows: [['Date'], [date(DAY)]], tables: [log(['date'])] };
    expect(check(sameSheetTwice, [sheet, other, small, small])).toEqual([]);
  });
});
