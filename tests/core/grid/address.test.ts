import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  cellAddress,
  columnLetters,
  MAXIMUM_COLUMNS,
  MAXIMUM_ROWS,
  parseCellAddress,
  parseRangeAddress,
  quoteSheetName,
  rangeAddress,
} from '../../../src/core/grid/address';

const rows = fc.integer({ min: 0, max: MAXIMUM_ROWS - 1 });
const columns = fc.integer({ min: 0, max: MAXIMUM_COLUMNS - 1 });

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('writes %d as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('cell addresses', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(rows, columns, (row, column) => {
        const address = cellAddress(row, column);
        expect(parseCellAddress(address)).toEqual({ row, column });
        expect(parseCellAddress(address.toLowerCase())).toEqual({ row, column });
      }),
      { seed: 1 },
    );
  });

  it('may be absolute', () => {
    expect(parseCellAddress('$B$4')).toEqual({ row: 3, column: 1 });
    expect(parseCellAddress('B$4')).toEqual({ row: 3, column: 1 });
  });

  it.each(['A0', 'XFE1', 'A1048577', 'AAAA1', '1A', 'A', '1', '', 'A1.5', 'A-1', ' A1', 'A1 ', 'A01', 'Ä1'])(
    'are not %j',
    (text) => {
      expect(parseCellAddress(text)).toBeUndefined();
    },
  );
});

describe('range addresses', () => {
  const corners = fc.tuple(rows, columns, rows, columns);

  it('are read as they are written', () => {
    fc.assert(
      fc.property(corners, ([oneRow, oneColumn, otherRow, otherColumn]) => {
        const range = {
          firstRow: Math.min(oneRow, otherRow),
          firstColumn: Math.min(oneColumn, otherColumn),
          lastRow: Math.max(oneRow, otherRow),
          lastColumn: Math.max(oneColumn, otherColumn),
        };
        expect(parseRangeAddress(rangeAddress(range))).toEqual(range);
      }),
      { seed: 2 },
    );
  });

  it('may name their corners in any order', () => {
    const range = { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 2 };
    expect(['A1:C4', 'C4:A1', 'C1:A4', '$A$1:$C$4'].map(parseRangeAddress)).toEqual([
      range,
      range,
      range,
      range,
    ]);
  });

  it('are one address where they are one cell', () => {
    expect(rangeAddress({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 })).toBe('B2');
    expect(parseRangeAddress('B2')).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 });
  });

  it.each(['A1:', ':A1', 'A1:B2:C3', 'A:B', '1:2', 'A1:XFE1', ''])('are not %j', (text) => {
    expect(parseRangeAddress(text)).toBeUndefined();
  });
});

describe('quoteSheetName', () => {
  it('doubles apostrophes', () => {
    expect(quoteSheetName("St John's")).toBe("'St John''s'");
    expect(quoteSheetName('Apr 17')).toBe("'Apr 17'");
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(quoteSheetName(name).slice(1, -1).replaceAll("''", "'")).toBe(name);
      }),
      { seed: 3 },
    );
  });
});
