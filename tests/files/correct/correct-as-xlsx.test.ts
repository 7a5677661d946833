import { type BookType, type CellObject, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../../src/core/check/fixes/apply-edits';
import type { CellEdit } from '../../../src/core/check/fixes/edit';
import { isSameSheet } from '../../../src/core/check/same-cells';
import { correctWorkbook } from '../../../src/files/correct/correct-workbook';
import { readWorkbook } from '../../../src/files/read/read-workbook';

/** A workbook with every kind of cell, formulas, merged and hidden places, and a second, hidden sheet. */
function made(bookType: BookType, date1904 = false): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Log of incidents'],
    ['Ref', 'Date', 'Time', 'Seen', 'Arrests', 'Note'],
    ['R1', 0, 0, 0, '2', ' naïve – “quoted” & <b>\nnext line '],
    ['R2', 0, 0, 0, 3, '=1+1'],
    ['Sum', null, null, null, 0, true],
  ]);
  const put = (address: string, cell: CellObject) => (sheet[address] = cell);
  for (const row of [3, 4]) {
    put(`B${String(row)}`, { t: 'n', v: 42_828 + row, z: 'dd/mm/yyyy' });
    // 05:05 and 10:10 as programs store them: not the nearest numbers to these fractions of a day.
    put(`C${String(row)}`, { t: 'n', v: row === 3 ? 0.2118055555555556 : 0.4236111111111112, z: 'hh:mm' });
    put(`D${String(row)}`, { t: 'n', v: 42_828.5 + row, z: 'dd/mm/yyyy hh:mm' });
  }
  put('E5', { t: 'n', v: 3, f: 'SUM(E3:E4)', z: '#,##0' });
  put('D5', { t: 'e', v: 0x07, f: '1/0' });
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 5 } }];
  sheet['!cols'] = [{ wch: 12 }, { wch: 20 }, { hidden: true }];
  sheet['!rows'] = [{}, {}, {}, { hidden: true }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Apr 17');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['kept', 1]]), 'Lists');
  book.Workbook = {
    Sheets: [
      { name: 'Apr 17', Hidden: 0 },
      { name: 'Lists', Hidden: 1 },
    ],
    WBProps: { date1904 },
  };
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Uint8Array);
}

const edit = (file: string): CellEdit => ({
  kind: 'cell',
  rule: 'number-as-text',
  file,
  sheet: 'Apr 17',
  cell: 'E3',
  before: { kind: 'text', text: '2' },
  after: { kind: 'number', number: 2 },
});

describe('a corrected copy of another format', () => {
  it.each([
    ['biff8', 'log.xls', false],
    ['biff8', 'log.xls', true],
    ['xlsb', 'log.xlsb', false],
    ['ods', 'log.ods', false],
  ] as const)(
    'as %s (%s, 1904: %s) is an .xlsx that holds the same but for the correction',
    async (type, file, is1904) => {
      const bytes = made(type, is1904);
      const workbook = await readWorkbook(bytes.slice(), file);
      const [log] = workbook.grids;
      // The library writes formulas into an .ods only.
      expect(log!.formulaAt(4, 4)).toBe(type === 'ods' ? 'SUM(E3:E4)' : undefined);
      const { bytes: copy, leftOut, extension } = await correctWorkbook(bytes, workbook, [edit(file)]);
      expect([leftOut.size, extension]).toEqual([0, '.xlsx']);
      const read = await readWorkbook(copy, `${file}.xlsx`);
      const expected = applyEdits({ workbooks: [workbook], profile: { version: 1 } }, [edit(file)]);
      const wanted = expected.workbooks[0]!.grids;
      expect(read.grids.map(({ source }) => [source.sheet, source.visibility])).toEqual(
        wanted.map(({ source }) => [source.sheet, source.visibility]),
      );
      expect(read.grids.map((grid, index) => isSameSheet(wanted[index]!, grid))).toEqual([true, true]);
      expect(read.grids[0]!.cellAt(2, 4)).toEqual({ kind: 'number', number: 2 });
      expect(isSameSheet(log!, read.grids[0]!)).toBe(false);
    },
  );

  it('is not made of a workbook with what no .xlsx can hold', async () => {
    const bytes = made('ods');
    const workbook = await readWorkbook(bytes.slice(), 'log.ods');
    const other = workbook.grids[1]!;
    const source = { ...other.source, sheet: 'A sheet’s name that is longer than thirty-one characters' };
    const grids = [
      workbook.grids[0]!,
      Object.assign(Object.create(other) as typeof other, { data: { ...other.data, source } }),
    ];
    const { leftOut, extension } = await correctWorkbook(bytes, { ...workbook, grids }, [edit('log.ods')]);
    expect([[...leftOut.values()], extension]).toEqual([['file format'], undefined]);
  });
});
