import { describe, expect, it } from 'vitest';

import { enter, putFormula } from '../../../../src/workbench/host/book/enter';
import { merge } from '../../../../src/workbench/host/book/merges';
import { addName } from '../../../../src/workbench/host/book/names';
import { readable } from '../../../../src/workbench/host/book/readable-value';
import { addTable, renameTable } from '../../../../src/workbench/host/book/tables';
import { loadXlsx } from '../../../../src/workbench/host/file/load-xlsx';
import { saveXlsx } from '../../../../src/workbench/host/file/save-xlsx';
import { newWorkbook } from '../../../excel/start-excel';

function madeBook() {
  const workbook = newWorkbook(['Log', "It's hidden"]);
  const [log, hidden] = workbook.sheets;
  const rows = [
    ['Area', 'Date', 'Incidents'],
    ['Stevenage', '1/4/17', 12],
    ['Hitchin', "'1/4", 1 / 3],
  ];
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) enter(log!, row, column, value);
  }
  renameTable(addTable(log!, { top: 0, left: 0, bottom: 2, right: 2 }, true), 'Figures');
  putFormula(log!, 4, 0, '=SUM(Figures[Incidents])');
  putFormula(log!, 5, 0, '="a"&Log!A2');
  enter(log!, 6, 0, '#N/A');
  addName(workbook, 'Total', '=Log!$A$5');
  log!.styles.change({ top: 0, left: 0, bottom: 0, right: 2 }, (style) => ({
    ...style,
    font: { ...style.font, bold: true, color: '#12355B' },
    fill: { color: '#FFF6D6', pattern: 'Solid', patternColor: '' },
    borders: { ...style.borders, bottom: { style: 'Dash', weight: 'Medium', color: '#8A6500' } },
    alignment: { ...style.alignment, horizontal: 'Right', wrapText: true },
  }));
  merge(log!, { top: 7, left: 0, bottom: 7, right: 2 }, false);
  log!.columns.setSize(0, 0, 120);
  log!.rows.setHidden(3, 3, true);
  log!.frozen = { rows: 1, columns: 1 };
  log!.tabColor = '#12355B';
  log!.links.push({ area: { top: 0, left: 0, bottom: 0, right: 0 }, documentReference: "'It''s hidden'!A1" });
  hidden!.visibility = 'VeryHidden';
  workbook.properties.title = 'Log of April';
  return workbook;
}

describe('a workbook saved as .xlsx and loaded again', () => {
  it('is the same', async () => {
    const before = madeBook();
    const after = await loadXlsx(await saveXlsx(before), before.options);
    expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Log', 'Visible'],
      ["It's hidden", 'VeryHidden'],
    ]);
    const [one] = before.sheets;
    const [other] = after.sheets;
    for (let row = 0; row < 8; row++) {
      for (let column = 0; column < 3; column++) {
        const tell = (sheet: typeof one) => [
          readable(sheet!.cells.valueAt(row, column)),
          sheet!.cells.formulaAt(row, column),
          sheet!.styles.at(row, column),
        ];
        expect(tell(other), `${row} ${column}`).toEqual(tell(one));
      }
    }
    expect(other!.tables.map(({ name, area, headings }) => [name, area, headings])).toEqual(
      one!.tables.map(({ name, area, headings }) => [name, area, headings]),
    );
    expect(after.names.map(({ name, formula }) => [name, formula])).toEqual([['Total', '=Log!$A$5']]);
    expect(other!.merges).toEqual(one!.merges);
    expect(other!.links).toEqual(one!.links);
    expect([other!.columns.sizeOf(0), other!.rows.isHidden(3), other!.frozen, other!.tabColor]).toEqual([
      120,
      true,
      { rows: 1, columns: 1 },
      '#12355B',
    ]);
    expect(after.properties.title).toBe('Log of April');
  });

  it('calculates as before', async () => {
    const before = madeBook();
    const after = await loadXlsx(await saveXlsx(before), before.options);
    enter(after.sheets[0]!, 1, 2, 20);
    after.settle();
    expect(after.sheets[0]!.cells.valueAt(4, 0)).toBe(20 + 1 / 3);
  });

  it('calculates only when asked where it did before', async () => {
    const before = madeBook();
    before.calculationMode = 'Manual';
    const after = await loadXlsx(await saveXlsx(before), before.options);
    expect(after.calculationMode).toBe('Manual');
    enter(after.sheets[0]!, 1, 2, 20);
    after.settle();
    expect(after.sheets[0]!.cells.valueAt(4, 0)).toBe(before.sheets[0]!.cells.valueAt(4, 0));
  });

  it('is refused where it is none', async () => {
    await expect(loadXlsx(new Uint8Array([1, 2, 3]), newWorkbook([]).options)).rejects.toThrow();
  });
});
