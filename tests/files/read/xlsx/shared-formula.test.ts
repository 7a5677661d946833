import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sharedFormulaAt } from '../../../../src/files/read/xlsx/shared-formula';

/** The formula of B2 as it reads two rows down and one column to the right. */
const moved = (formula: string) => sharedFormulaAt({ formula, row: 1, column: 1 }, 3, 2);

describe('a formula that repeats another', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['SUM(A1:A10)', 'SUM(B3:B12)'],
    ['$A$1+$A1+A$1', '$A$1+$A3+B$1'],
    ['SUM(A:A)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 'SUM(B:B)+SUM($A:C)+SUM(3:4)+SUM($1:4)'],
    ["Sheet1!A1+'Apr 17'!A1+[1]Sheet1!A1", "Sheet1!B3+'Apr 17'!B3+[1]Sheet1!B3"],
    ["'It''s A1'!A1", "'It''s A1'!B3"],
    ['IF(A1="A1 ""B2""",1,0)', 'IF(B3="A1 ""B2""",1,0)'],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['1E5+1.5E-3*A1', '1E5+1.5E-3*B3'],
    ['Table1[[#This Row],[A1]]+A1', 'Table1[[#This Row],[A1]]+B3'],
    ['MyName+TRUE+A_1+_A1+A1.B2', 'MyName+TRUE+A_1+_A1+A1.B2'],
    ['_xlfn.IFNA(A1,0)', '_xlfn.IFNA(B3,0)'],
    ['A1048576', '#REF!'],
    ['XFD1', '#REF!'],
    ['SUM(A1048575:A1048576)', 'SUM(#REF!:#REF!)'],
    ['XFD:XFD', '#REF!'],
    ['a1', 'B3'],
    ['', ''],
  ])('%s reads %s', (formula, expected) => {
    expect(moved(formula)).toBe(expected);
  });

  it('is itself where it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1000), fc.nat(100), (noise, row, column) => {
        const formula = `SUM($A1:B$9)+${JSON.stringify(noise).replaceAll('\\', '')}`;
        const same = sharedFormulaAt({ formula, row, column }, row, column);
        expect(same.startsWith('SUM($A1:B$9)+')).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('moves there and back to what it was', () => {
    const references = fc.tuple(
      fc.boolean(),
      fc.nat(700),
      fc.boolean(),
      fc.integer({ min: 1, max: 900_000 }),
    );
    const letters = (column: number): string =>
      column < 26
        ? String.fromCharCode(65 + column)
        : letters(Math.floor(column / 26) - 1) + letters(column % 26);
    fc.assert(
      fc.property(
        references,
        fc.nat(5000),
        fc.nat(200),
        ([fixedColumn, column, fixedRow, row], rows, columns) => {
          const formula = `${fixedColumn ? '$' : ''}${letters(column)}${fixedRow ? '$' : ''}${row}`;
          const there = sharedFormulaAt({ formula, row: 0, column: 0 }, rows, columns);
          expect(sharedFormulaAt({ formula: there, row: rows, column: columns }, 0, 0)).toBe(formula);
        },
      ),
      { seed: 2 },
    );
  });
});
