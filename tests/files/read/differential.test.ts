import * as SheetJs from '@e965/xlsx';
import fc from 'fast-check';
import { readXlsx as readBareHucre, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { cellAddress } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { readWorkbook } from '../../../src/files/read/read-workbook';
import { shownCell } from './support/read-cells';
import { sampleBook, writeBook } from './support/sheetjs-book';
import { writeXlsxParts } from './support/xlsx-parts';

/** What each of the two libraries gives for a workbook, cell by cell, in the form grids are shown in. */
async function readThreeWays(bytes: Uint8Array) {
  const { grids } = await readWorkbook(bytes, 'Returns.xlsx');
  const ours = new Map(grids.flatMap((grid, sheet) => shownGrid(grid, sheet)));
  return { ours, sheetJs: readWithSheetJs(bytes), hucre: await readWithHucre(bytes) };
}

function shownGrid(grid: Grid, sheet: number): [string, string][] {
  const cells: [string, string][] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.rowWidth(row); column++) {
      const cell = grid.cellAt(row, column);
      if (cell.kind !== 'blank') cells.push([`${sheet}!${cellAddress(row, column)}`, shownCell(cell)]);
    }
  }
  return cells;
}

function readWithSheetJs(bytes: Uint8Array): Map<string, string> {
  const book = SheetJs.read(bytes, { type: 'buffer', dense: true, WTF: true, cellNF: true, raw: true });
  const isDate = (SheetJs.SSF as { is_date: (format: string) => boolean }).is_date;
  const cells = new Map<string, string>();
  for (const [index, name] of book.SheetNames.entries()) {
    const rows: (SheetJs.CellObject | undefined)[][] = book.Sheets[name]?.['!data'] ?? [];
    rows.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        const shown = cell && shownSheetJsCell(cell, isDate);
        if (shown !== undefined) cells.set(`${index}!${cellAddress(rowIndex, column)}`, shown);
      });
    });
  }
  return cells;
}

function shownSheetJsCell(cell: SheetJs.CellObject, isDate: (format: string) => boolean): string | undefined {
  switch (cell.t) {
    case 's':
      return cell.v === '' ? undefined : JSON.stringify(cell.v);
    case 'n':
      return isDate(String(cell.z ?? '')) ? `d${String(cell.v)}` : String(cell.v);
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      return cell.w ?? `error ${String(cell.v)}`;
    case 'd':
    case 'z':
      return undefined;
  }
}

async function readWithHucre(bytes: Uint8Array): Promise<Map<string, string>> {
  const { sheets, dateSystem } = await readBareHucre(bytes);
  const cells = new Map<string, string>();
  for (const [index, sheet] of sheets.entries()) {
    for (const [row, values] of sheet.rows.entries()) {
      for (const [column, value] of values.entries()) {
        if (value === null || value === '') continue;
        const isError = sheet.cells?.get(`${row},${column}`)?.type === 'error';
        cells.set(
          `${index}!${cellAddress(row, column)}`,
          value instanceof Date
            ? `d${serialOf(value, dateSystem === '1904')}`
            : typeof value === 'string'
              ? isError
                ? value
                : JSON.stringify(value)
              : String(value)
                  .replace(/^true$/, 'TRUE')
                  .replace(/^false$/, 'FALSE'),
        );
      }
    }
  }
  return cells;
}

/** The serial of a date hucre made, which has lost it: the 1900 system has a day that never was. */
function serialOf(date: Date, is1904: boolean): number {
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000;
  if (is1904) return days - 1461;
  return days >= 60 ? days + 1 : days;
}

describe('on whole workbooks both libraries and the reader agree, cell by cell', () => {
  it.each([false, true])('on the sample, in the 1904 system: %s', async (date1904) => {
    const { ours, sheetJs, hucre } = await readThreeWays(writeBook(sampleBook({ date1904 }), 'xlsx'));
    expect(ours.size).toBeGreaterThan(15);
    expect(ours).toEqual(sheetJs);
    // hucre alone gives 59.25 for the 60.25 days of a [h]:mm total, in the 1900 system (see below).
    if (!date1904) hucre.set('0!D2', 'd60.25');
    expect(ours).toEqual(hucre);
  });

  const values = fc.oneof(
    fc.constant(null),
    fc.stringMatching(/^[A-Za-z0-9 &<>"'£é–✓,;.=+-]{1,12}$/).map((text) => `t${text}t`),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.boolean(),
  );
  const sheets = fc.array(fc.array(fc.array(values, { maxLength: 6 }), { maxLength: 8 }), {
    minLength: 1,
    maxLength: 3,
  });
  // -0 is written as 0 or as -0; no sheet tells them apart.
  const plain = <Value>(value: Value) => (value === 0 ? 0 : value);

  it('on workbooks hucre writes, with shared texts and with texts in the cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        sheets,
        fc.constantFrom('shared' as const, 'inline' as const),
        async (tables, stringMode) => {
          const written = tables.map((rows, index) => ({
            name: `Sheet ${index}`,
            rows: rows.map((row) => row.map(plain)),
          }));
          const { ours, sheetJs, hucre } = await readThreeWays(
            await writeXlsx({ sheets: written, stringMode }),
          );
          expect(ours).toEqual(hucre);
          expect(ours).toEqual(sheetJs);
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('on workbooks SheetJS writes', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (tables) => {
        const book = SheetJs.utils.book_new();
        for (const [index, rows] of tables.entries()) {
          const sheet = SheetJs.utils.aoa_to_sheet(rows.map((row) => row.map(plain)));
          SheetJs.utils.book_append_sheet(book, sheet, `Sheet ${index}`);
        }
        const { ours, sheetJs, hucre } = await readThreeWays(writeBook(book, 'xlsx'));
        expect(ours).toEqual(sheetJs);
        expect(ours).toEqual(hucre);
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});

describe('where a library alone would be wrong, the reader is not', () => {
  const read = (rows: string, formats: string[] = []) =>
    readThreeWays(writeXlsxParts({ sheets: [{ name: 'A', rows }], texts: ['first'], formats }));

  it('hucre takes serials 60 to 61 of the 1900 system for 59 to 60', async () => {
    const { ours, hucre } = await read('<row r="1"><c r="A1" s="1"><v>60.25</v></c></row>', ['[h]:mm']);
    expect([ours.get('0!A1'), hucre.get('0!A1')]).toEqual(['d60.25', 'd59.25']);
  });

  it('hucre loses a number that no date can be, where the format shows a date', async () => {
    const { ours, hucre } = await read('<row r="1"><c r="A1" s="1"><v>7700900123</v></c></row>', [
      'dd/mm/yy',
    ]);
    expect([ours.get('0!A1'), hucre.get('0!A1')]).toEqual(['d7700900123', 'dNaN']);
  });

  it('hucre fills a cell that stores nothing with the first text', async () => {
    const { ours, hucre } = await read('<row r="1"><c r="A1" t="s"/></row>');
    expect([ours.get('0!A1'), hucre.get('0!A1')]).toEqual([undefined, '"first"']);
  });

  it('hucre leaves out a text that is not there, and SheetJS stops without saying where', async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>5</v></c></row>';
    const bytes = writeXlsxParts({ sheets: [{ name: 'A', rows }], texts: ['first'] });
    expect((await readWithHucre(bytes)).size).toBe(0);
    await expect(readWorkbook(bytes, 'a')).rejects.toMatchObject({ code: 'shared-text-missing', cell: 'A1' });
  });

  it('hucre takes the last of two cells at one place', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>';
    const bytes = writeXlsxParts({ sheets: [{ name: 'A', rows }] });
    expect((await readWithHucre(bytes)).get('0!A1')).toBe('2');
    await expect(readWorkbook(bytes, 'a')).rejects.toMatchObject({ code: 'cell-out-of-order', cell: 'A1' });
  });

  it('hucre reads a sheet that is cut off as a short one', async () => {
    const part = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>';
    const bytes = writeXlsxParts({ sheets: [{ name: 'A', part }] });
    expect((await readWithHucre(bytes)).size).toBe(1);
    await expect(readWorkbook(bytes, 'a')).rejects.toMatchObject({ code: 'part-damaged', sheet: 'A' });
  });

  it('hucre stops at a sheet that is a chart', async () => {
    const chart = { name: 'Chart', type: 'chartsheet', part: '<chartsheet/>' };
    const bytes = writeXlsxParts({
      sheets: [chart, { name: 'A', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    });
    await expect(readBareHucre(bytes)).rejects.toThrow();
    expect((await readWorkbook(bytes, 'a')).grids.map(({ source }) => source.sheet)).toEqual(['A']);
  });
});
