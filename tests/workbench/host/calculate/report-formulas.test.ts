import { describe, expect, it } from 'vitest';

import { cellAddress } from '../../../../src/core/grid/address';
import { composeReport } from '../../../../src/core/report/compose-report';
import { layOutReport } from '../../../../src/core/report/workbook/lay-out-report';
import type { WorkbookPlan } from '../../../../src/core/report/workbook/plan';
import { putFormula, putValue } from '../../../../src/workbench/host/book/enter';
import { addName } from '../../../../src/workbench/host/book/names';
import { readable } from '../../../../src/workbench/host/book/readable-value';
import { addTable, renameTable } from '../../../../src/workbench/host/book/tables';
import type { Workbook } from '../../../../src/workbench/host/book/workbook';
import { smallPartnership } from '../../../core/report/small-partnership';
import { calculator, newWorkbook } from '../../../excel/start-excel';
import { countFormulas } from '../../../support/recalculated';

/** The sheets, tables and names of a plan, without looks. */
function bookOf(plan: WorkbookPlan): Workbook {
  const workbook = newWorkbook(plan.sheets.map(({ name }) => name));
  for (const [index, sheetPlan] of plan.sheets.entries()) {
    const sheet = workbook.sheets[index]!;
    for (const [row, { cells }] of sheetPlan.rows.entries()) {
      for (const { column, content } of cells) {
        if (content.type === 'text') putValue(sheet, row, column, content.text);
        if (content.type === 'number') putValue(sheet, row, column, content.value);
        if (content.type === 'date') putValue(sheet, row, column, content.dayNumber);
      }
    }
    for (const { name, range, totalRow } of sheetPlan.tables) {
      const area = {
        top: range.firstRow,
        left: range.firstColumn,
        bottom: range.lastRow,
        right: range.lastColumn,
      };
      const table = addTable(sheet, area, true);
      renameTable(table, name);
      table.showTotals = totalRow;
    }
  }
  for (const { name, sheet, row, column } of plan.names) {
    addName(
      workbook,
      name,
      `='${sheet.replaceAll("'", "''")}'!$${cellAddress(row, column).replace(/(\d)/, '$$$1')}`,
    );
  }
  for (const [index, sheetPlan] of plan.sheets.entries()) {
    for (const [row, { cells }] of sheetPlan.rows.entries()) {
      for (const { column, content } of cells) {
        if (content.type === 'formula')
          putFormula(workbook.sheets[index]!, row, column, `=${content.formula}`);
      }
    }
  }
  return workbook;
}

describe('the formulas of a report', () => {
  it('give in the emulated Excel what core evaluated', () => {
    const input = smallPartnership();
    const plan = layOutReport(composeReport(input), input.cube);
    expect(countFormulas(plan)).toBeGreaterThan(100);
    const workbook = bookOf(plan);
    const unsupported = calculator.unsupported.length;
    workbook.settle();
    expect(calculator.unsupported.slice(unsupported)).toEqual([]);
    const differing: string[] = [];
    for (const [index, sheetPlan] of plan.sheets.entries()) {
      for (const [row, { cells }] of sheetPlan.rows.entries()) {
        for (const { column, content } of cells) {
          if (content.type !== 'formula') continue;
          const here = readable(workbook.sheets[index]!.cells.valueAt(row, column));
          if (!isSame(here, content.cached)) {
            differing.push(
              `${sheetPlan.name}!${cellAddress(row, column)} ${String(here)} ≠ ${content.cached}: ${content.formula}`,
            );
          }
        }
      }
    }
    expect(differing.join('\n')).toBe('');
  });
});

function isSame(here: string | number | boolean, there: string | number): boolean {
  if (typeof here !== 'number' || typeof there !== 'number') return here === there;
  return Math.abs(here - there) <= 1e-12 * Math.max(1, Math.abs(there));
}
