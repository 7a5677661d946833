import { describe, expect, it } from 'vitest';

import { tableCutShort } from '../../../../src/core/check/rules/table-cut-short';
import { check, logOf, entries } from '../check-sheets';

describe('table-cut-short', () => {
  it('finds rows like entries below the table', () => {
    const sheet = logOf([...entries(2), {}]);
    const blank = sheet.rows[0]!.map(() => null);
    const rows = [...sheet.rows.slice(0, 3), blank, ...sheet.rows.slice(3)];
    const range = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 10 };
    const cut = { ...sheet, rows, tables: [{ ...sheet.tables[0]!, range, bodyLastRow: 2 }] };
    expect(check(tableCutShort, [cut])).toEqual(['5:5']);
  });

  it('passes a note below the table', () => {
    const sheet = logOf(entries(2));
    const range = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 10 };
    const rows = [...sheet.rows, [null], ['Note: camera 4 was down']];
    expect(
      check(tableCutShort, [{ ...sheet, rows, tables: [{ ...sheet.tables[0]!, range, bodyLastRow: 2 }] }]),
    ).toEqual([]);
  });
});
