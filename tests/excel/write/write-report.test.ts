import { describe, expect, test } from 'vitest';

import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import type { WorkbookPlan } from '../../../src/core/report/workbook/plan';
import { runInExcel } from '../../../src/excel/excel-context';
import { findReport } from '../../../src/excel/write/report-in-workbook';
import { writeReport } from '../../../src/excel/write/write-report';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { enter } from '../../../src/workbench/host/book/enter';
import { useExcel } from '../use-excel';

const cube = makeCube();
const plan = layOutReport(makeReport(cube), cube);

const excel = useExcel(() => ({ sheets: ['Apr 17'] }));

const write = (what: WorkbookPlan) =>
  runInExcel(async (context) => {
    await writeReport(context, what, '1900');
    return context.syncCount;
  });

async function sheetNames(): Promise<string[]> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe('a report written through Excel', () => {
  test('has the sheets of the plan behind the user’s own, and every cell core planned', async () => {
    const syncs = await write(plan);
    expect(syncs).toBeLessThanOrEqual(15);
    expect(await sheetNames()).toEqual(['Apr 17', ...plan.sheets.map(({ name }) => name)]);
    const found = await runInExcel(findReport);
    expect(found.state.phase).toBe('complete');
    expect(found.owned.map(({ partId }) => partId)).toEqual(plan.sheets.map(({ partId }) => partId));

    await expectPlanned();
  });

  test('shows its figures where the workbook calculates only when asked, and calculates nothing of the user’s', async () => {
    const { workbook } = excel();
    enter(workbook.sheets[0]!, 0, 0, 1);
    enter(workbook.sheets[0]!, 1, 0, '=A1+1');
    workbook.settle();
    workbook.calculationMode = 'Manual';
    enter(workbook.sheets[0]!, 0, 0, 5);
    await write(plan);
    await expectPlanned();
    expect(workbook.sheets[0]!.cells.valueAt(1, 0)).toBe(2);
  });
});

/** Holds every cell to what core planned. */
async function expectPlanned(): Promise<void> {
  for (const sheet of plan.sheets) {
    const values = await runInExcel(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet.name).getUsedRange(true);
      used.load({ values: true, rowIndex: true, columnIndex: true });
      await context.sync();
      return (row: number, column: number): unknown =>
        used.values[row - used.rowIndex]?.[column - used.columnIndex];
    });
    sheet.rows.forEach(({ cells }, row) => {
      for (const { column, content } of cells) {
        const place = `${sheet.name} row ${row + 1} column ${column + 1}`;
        const value = values(row, column) ?? '';
        if (content.type === 'formula' && typeof content.cached === 'number') {
          expect(value, place).toBeCloseTo(content.cached, 9);
        } else if (content.type === 'formula') expect(value, place).toBe(content.cached);
        else if (content.type === 'text') expect(value, place).toBe(content.text);
        else if (content.type === 'number') expect(value, place).toBe(content.value);
      }
    });
  }
}
