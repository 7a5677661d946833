import { describe, expect, test } from 'vitest';

import { planFreeze, planPrint } from '../../../../src/core/report/workbook/print-set-up';
import { textColumns } from '../../../../src/core/report/workbook/sheet-columns';
import { SheetDraft } from '../../../../src/core/report/workbook/sheet-draft';

function draft(title: string, rows: number, notes = 2): SheetDraft {
  const part = {
    id: 'sheet',
    sheetName: 'Sheet',
    title,
    role: 'statistics',
    orientation: 'portrait',
  } as const;
  const sheet = new SheetDraft(part, textColumns(89, false));
  for (let row = 0; row < notes + 1 + rows; row++) sheet.addRowOfHeight([], 15);
  const range = { firstRow: notes, lastRow: notes + rows, firstColumn: 0, lastColumn: 0 };
  sheet.tables.push({ name: 'Table', range, columns: [{ name: 'A' }], totalRow: false });
  return sheet;
}

describe('print set-up', () => {
  test('repeats the header of a long table on every page and keeps it in view', () => {
    expect(planPrint(draft('T', 100), 'Report').repeatedRows).toEqual({ first: 2, last: 2 });
    expect(planFreeze(draft('T', 100))).toEqual({ rows: 3, columns: 0 });
    expect(planPrint(draft('T', 10), 'Report').repeatedRows).toBeUndefined();
    expect(planFreeze(draft('T', 10))).toBeUndefined();
  });

  test('keeps no header in view that would leave a small screen no room', () => {
    expect(planFreeze(draft('T', 100, 20))).toBeUndefined();
    expect(planPrint(draft('T', 100, 20), 'Report').repeatedRows).toEqual({ first: 20, last: 20 });
  });

  test('shortens what a header cannot hold, ampersands counted as they are written', () => {
    const { headerText, footerText } = planPrint(draft('A & B '.repeat(50), 3), 'x'.repeat(400));
    expect(headerText).toBe(`${'x'.repeat(169)}…`);
    expect(footerText.endsWith('…')).toBe(true);
    expect(footerText.replaceAll('&', '&&').length).toBeLessThanOrEqual(170);
  });
});
