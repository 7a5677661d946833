import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../src/core/grid/cell';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import { runInExcel } from '../../../src/excel/excel-context';
import { ReadingCancelled } from '../../../src/excel/read/read-cells';
import { readOpenWorkbook } from '../../../src/excel/read/read-open-workbook';
import type { ReadOptions } from '../../../src/excel/read/read-sheets';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Apr 17', 'May 17', 'Lists', 'Cover'] }));

/** Does something with a sheet of the workbook, as its user would. */
function onSheet(name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return runInExcel(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function read(options: ReadOptions = {}): Promise<{ source: SourceWorkbook; syncs: number }> {
  return runInExcel(async (context) => {
    const source = await readOpenWorkbook(context, ({ name }) => name === 'Cover', options);
    return { source, syncs: context.syncCount };
  });
}

function cellsOf(source: SourceWorkbook, sheet: string): Cell[][] {
  const grid = source.grids.find((candidate) => candidate.source.sheet === sheet)!;
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.rowWidth(row) }, (__, column) => grid.cellAt(row, column)),
  );
}

describe('the open workbook', () => {
  test('is read with every kind of cell, formulas, merged areas and what is hidden', async () => {
    await onSheet('Apr 17', (sheet) => {
      sheet.getRange('B2:F2').numberFormat = [['General', 'dd/mm/yyyy', 'hh:mm', 'General', '@']];
      sheet.getRange('B2:F2').values = [['Town', 42_830, 0.5625, true, '#N/A']];
      sheet.getRange('B3:D3').formulas = [['=1+1', '=NA()', '']];
      sheet.getRange('B5').values = [['merged']];
      sheet.getRange('B5:C6').merge();
      sheet.getRange('D8').values = [['below']];
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('E:E').columnHidden = true;
    });
    await onSheet('Lists', (sheet) => {
      sheet.getRange('A1').values = [['Codes']];
      sheet.visibility = 'VeryHidden';
    });
    const { source, syncs } = await read();
    expect(source).toMatchObject({ file: 'Book1.xlsx', format: 'excel', dateSystem: '1900' });
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(source.grids.map((grid) => [grid.source.sheet, grid.source.visibility])).toEqual([
      ['Apr 17', 'visible'],
      ['May 17', 'visible'],
      ['Lists', 'very hidden'],
    ]);
    expect(cellsOf(source, 'Apr 17')).toEqual([
      [],
      [
        { kind: 'blank' },
        { kind: 'text', text: 'Town' },
        { kind: 'date', serial: 42_830 },
        { kind: 'date', serial: 0.5625 },
        { kind: 'boolean', boolean: true },
        // A text that looks like an error is a text.
        { kind: 'text', text: '#N/A' },
      ],
      [{ kind: 'blank' }, { kind: 'number', number: 2 }, { kind: 'error', code: '#N/A' }],
      [],
      [{ kind: 'blank' }, { kind: 'text', text: 'merged' }],
      [],
      [],
      [{ kind: 'blank' }, { kind: 'blank' }, { kind: 'blank' }, { kind: 'text', text: 'below' }],
    ]);
    const { data } = source.grids[0]!;
    expect([...data.formulas.values()]).toEqual(['1+1', 'NA()']);
    expect(data.merges).toEqual([{ firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 2 }]);
    expect(data.hiddenRows).toEqual([2]);
    expect(data.hiddenColumns).toEqual([4]);
    expect(cellsOf(source, 'May 17')).toEqual([]);
    expect(syncs).toBeLessThanOrEqual(6);
  });

  test('is told apart by what it holds', async () => {
    const { source: empty } = await read();
    await onSheet('Apr 17', (sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    const { source: one } = await read();
    const { source: again } = await read();
    expect(one.sha256).not.toBe(empty.sha256);
    expect(again.sha256).toBe(one.sha256);
  });

  test('is read in answers that are as full as they may be, with progress', async () => {
    const rows = 60_000;
    const { workbook } = excel();
    const sheet = workbook.findSheet('Apr 17')!;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < 10; column++) {
        sheet.cells.setValue(row, column, column < 5 ? `Text ${row % 50} of column ${column}` : row * column);
      }
    }
    const told: number[] = [];
    let pauses = 0;
    const { source, syncs } = await read({
      onProgress: ({ rowsRead }) => told.push(rowsRead),
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
    });
    expect(source.grids[0]!.rowCount).toBe(rows);
    // Others have their turn after 20,000 cells, and while five megabytes are hashed.
    expect(pauses).toBeGreaterThanOrEqual((rows * 10) / 20_000 + 5);
    expect(source.grids[0]!.cellAt(59_999, 9)).toEqual({ kind: 'number', number: 539_991 });
    // About 230 bytes a row: three answers of 5 MB would hold it all, with three round trips to find out where it is.
    expect(syncs).toBeLessThanOrEqual(7);
    expect(told.at(-1)).toBe(rows);
  });

  test('is no longer read once that is called off', async () => {
    await onSheet('Apr 17', (sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    const stop = new AbortController();
    stop.abort();
    await expect(read({ signal: stop.signal })).rejects.toThrow(ReadingCancelled);
  });
});
