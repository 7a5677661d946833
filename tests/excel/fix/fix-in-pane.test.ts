import { describe, expect, test } from 'vitest';

import { FixWork } from '../../../src/taskpane/model/fix-work';
import type { CellEdit } from '../../../src/core/check/fixes/edit';
import { runInExcel } from '../../../src/excel/excel-context';
import { applyFixes } from '../../../src/excel/fix/apply-fixes';
import { LAST_COLUMN } from '../../../src/workbench/host/book/area';
import { enter } from '../../../src/workbench/host/book/enter';
import type { Sheet } from '../../../src/workbench/host/book/sheet';
import { deleteCells } from '../../../src/workbench/host/book/shift-cells';
import { paneInExcel, shownOn, typedLog, typeRows } from '../pane-in-excel';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Log'] }));

/** Somebody deletes a row, by its number on the sheet. */
function deleteRow(row: number): void {
  const [sheet] = excel().workbook.sheets;
  deleteCells(sheet!, { top: row - 1, bottom: row - 1, left: 0, right: LAST_COLUMN }, 'rows');
}

/** 5 June 2017 and what it is with day and month swapped. */
const DAY = 42_891;
const SWAPPED = 42_861;

describe('a fix is taken back where rows have moved since', () => {
  /** A log whose first entry of 5 June is put right; gives its row, from 1. */
  async function fixed() {
    const rows = typedLog(730);
    const row = rows.findIndex(([, day]) => day === DAY) + 1;
    rows[row - 1]![1] = SWAPPED;
    await typeRows('Log', rows);
    const { pane, work } = paneInExcel();
    await pane.open();
    await pane.look();
    const fix = new FixWork(pane);
    const group = work().check.groups.find(({ key }) => key.includes('swapped'))!;
    await fix.preview({ rule: group.key });
    await fix.apply();
    expect(await shownOn('Log', `A${row}:B${row}`)).toEqual([[`C/${row - 1}`, '05/06/2017']]);
    return { row, pane, work, fix };
  }

  test('in the cell that was put right, not in the one that lies there now', async () => {
    const { row, pane, work, fix } = await fixed();
    deleteRow(10);
    enter(excel().workbook.sheets[0]!, row - 2, 3, 'Fraud');
    await excel().settled();
    await fix.undo(work().fixes[0]!);
    expect(await shownOn('Log', `A${row - 1}:B${row}`)).toEqual([
      [`C/${row - 1}`, '06/05/2017'],
      [`C/${row}`, '05/06/2017'],
    ]);
    expect(work().fixes).toEqual([]);
    await pane.close();
  });

  test('and left, and told, where the row is gone', async () => {
    const { row, pane, work, fix } = await fixed();
    deleteRow(row);
    await excel().settled();
    await fix.undo(work().fixes[0]!);
    expect(await shownOn('Log', `A${row}:B${row}`)).toEqual([[`C/${row}`, '05/06/2017']]);
    expect(work().announcement.text).toContain('0 changes were taken back. 1 cell could not be');
    expect(work().fixes).toHaveLength(1);
    await pane.close();
  });
});

test('more than a request holds is put right all the same', async () => {
  const long = 'x'.repeat(20_000);
  const edits = Array.from({ length: 300 }, (_, index): CellEdit => ({
    kind: 'cell',
    rule: 'untrimmed-text',
    file: 'Book1.xlsx',
    sheet: 'Log',
    cell: `A${index + 1}`,
    before: { kind: 'blank' },
    after: { kind: 'text', text: long },
  }));
  const { fixed, leftOut } = await runInExcel((context) => applyFixes(context, edits));
  expect([fixed.length, leftOut.length]).toEqual([edits.length, 0]);
  const [{ cells }] = excel().workbook.sheets as [Sheet];
  expect(edits.filter((_, row) => cells.valueAt(row, 0) !== long)).toEqual([]);
});
