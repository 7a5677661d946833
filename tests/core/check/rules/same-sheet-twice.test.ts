import { describe, expect, it } from 'vitest';

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

  it('passes sheets that differ in one cell, and small ones', () => {
    const other = { ...sheet, rows: [...sheet.rows.slice(0, -1), sheet.rows[1]!] };
    const small = { rows: [['Date'], [date(DAY)]], tables: [log(['date'])] };
    expect(check(sameSheetTwice, [sheet, other, small, small])).toEqual([]);
  });
});
