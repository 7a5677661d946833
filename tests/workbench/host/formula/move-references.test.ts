import { describe, expect, it } from 'vitest';

import { shiftOf } from '../../../../src/workbench/host/book/shift';
import {
  copiedFormula,
  renamedInFormula,
  shiftedFormula,
} from '../../../../src/workbench/host/formula/move-references';

const row = (top: number, bottom = top) => ({ top, bottom, left: 0, right: 16_383 });

describe('a formula', () => {
  it('takes along what is not fixed when it is copied', () => {
    expect(copiedFormula('=A1+$B$2+C$3+$D4+SUM(A1:$B2)+"A1"+A:A', 2, 1)).toBe(
      '=B3+$B$2+D$3+$D6+SUM(B3:$B4)+"A1"+B:B',
    );
    expect(copiedFormula('=A1', -1, 0)).toBe('=#REF!');
  });

  it('follows cells that move', () => {
    const insert = shiftOf(row(2, 3), 'rows', 'insert');
    expect(shiftedFormula('=A2+A3+SUM(A1:A5)+Other!A3', 'Sheet1', 'Sheet1', insert)).toBe(
      '=A2+A5+SUM(A1:A7)+Other!A3',
    );
    expect(shiftedFormula("='Apr 17'!$B$3", 'Sheet1', 'Apr 17', insert)).toBe("='Apr 17'!$B$5");
  });

  it('says #REF! of cells that are gone, and shrinks around them', () => {
    const remove = shiftOf(row(1, 2), 'rows', 'delete');
    expect(shiftedFormula('=A2+A4+SUM(A1:A5)+SUM(A2:A3)', 'S', 'S', remove)).toBe(
      '=#REF!+A2+SUM(A1:A3)+SUM(#REF!)',
    );
  });

  it('follows the name of a sheet', () => {
    expect(renamedInFormula("=Report!A1+'REPORT'!B2+SUM(Reports!A1)", 'Report', "It's new")).toBe(
      "='It''s new'!A1+'It''s new'!B2+SUM(Reports!A1)",
    );
  });
});
