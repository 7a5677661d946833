import { type CellObject, type Sheet, SSF, utils, write } from '@e965/xlsx';

import { cellAddress } from '../../src/core/grid/address';
import type { DraftCell } from './cell';
import type { SheetDraft } from './sheet-draft';
import type { WorkbookDraft } from './workbook-draft';

/** Writes a workbook in Excel's binary formats: .xls as of Excel 97, or .xlsb. Values and merges; no formulas. */
export function encodeBinary(draft: WorkbookDraft, format: 'xls' | 'xlsb'): Uint8Array {
  const workbook = Object.assign(utils.book_new(), { SSF: startingFormats() });
  for (const sheet of draft.sheets) utils.book_append_sheet(workbook, writableSheet(sheet), sheet.name);
  const written: unknown = write(workbook, {
    type: 'array',
    bookType: format === 'xls' ? 'biff8' : 'xlsb',
    bookSST: true,
    compression: true,
  });
  if (!(written instanceof ArrayBuffer)) throw new Error(`${draft.file} could not be written`);
  return new Uint8Array(written);
}

/** The library's table of number formats. */
interface NumberFormats {
  readonly get_table: () => Record<number, string>;
}

/**
 * The number formats every workbook begins with. Left to itself, the library begins with those of whatever it read or
 * wrote before; it goes back to its own when it writes a workbook that brings a table along.
 */
function startingFormats(): Record<number, string> {
  // The library's types leave this part of it open.
  const formats = SSF as NumberFormats;
  const empty = Object.assign(utils.book_new(), { SSF: {} });
  utils.book_append_sheet(empty, {}, 'Empty');
  write(empty, { type: 'string', bookType: 'xlml' });
  return { ...formats.get_table() };
}

function writableSheet(sheet: SheetDraft): Sheet {
  const written: Sheet = {};
  let width = 1;
  sheet.rows.forEach((row, index) => {
    width = Math.max(width, row.length);
    row.forEach((cell, column) => {
      const writable = writableCell(cell);
      if (writable) written[cellAddress(index, column)] = writable;
    });
  });
  written['!ref'] = `A1:${cellAddress(Math.max(sheet.rows.length, 1) - 1, width - 1)}`;
  written['!merges'] = sheet.merges.map((range) => ({
    s: { r: range.firstRow, c: range.firstColumn },
    e: { r: range.lastRow, c: range.lastColumn },
  }));
  return written;
}

function writableCell(cell: DraftCell): CellObject | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  switch (cell.kind) {
    case 'number':
      return { t: 'n', v: cell.number, z: cell.format };
    case 'date':
      return { t: 'n', v: cell.day, z: cell.format };
    case 'error':
    case 'formula':
      throw new Error('The binary formats are written without formulas and errors');
  }
}
