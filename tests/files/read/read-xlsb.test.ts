import { describe, expect, it } from 'vitest';

import { readWorkbook } from '../../../src/files/read/read-workbook';
import { unpacked } from './support/biff';
import { shownCells } from './support/read-cells';
import { SAMPLE_CELLS, sampleBook, writeBook } from './support/sheetjs-book';
import { expectRefusal } from './support/unreadable';
import { writeZip } from './support/zip-writer';

const sample = (date1904 = false) => writeBook(sampleBook({ date1904 }), 'xlsb');

function changed(name: string, change: (content: Uint8Array) => Uint8Array | undefined): Uint8Array {
  const entries = unpacked(sample()).flatMap((entry) => {
    if (!entry.name.endsWith(name)) return [entry];
    const content = change(entry.content);
    return content ? [{ ...entry, content }] : [];
  });
  return writeZip(entries);
}

describe('an .xlsb', () => {
  it.each([false, true])('is read with all its kinds of cells, in the 1904 system: %s', async (date1904) => {
    const workbook = await readWorkbook(sample(date1904), 'Returns.xlsb');
    const [first] = workbook.grids;
    expect(shownCells(first!)).toEqual(SAMPLE_CELLS);
    expect([workbook.format, workbook.dateSystem]).toEqual(['xlsb', date1904 ? '1904' : '1900']);
    expect(first!.data.merges).toEqual([{ firstRow: 6, firstColumn: 0, lastRow: 6, lastColumn: 2 }]);
    expect([first!.data.hiddenRows, first!.data.hiddenColumns]).toEqual([[4], [2]]);
  });

  it('keeps the order and the visibility of its sheets, empty ones too', async () => {
    const { grids } = await readWorkbook(sample(), 'Returns.xlsb');
    expect(grids.map(({ source, rowCount }) => [source.sheet, source.visibility, rowCount])).toEqual([
      ['Apr 17', 'visible', 7],
      ['Hidden & old', 'hidden', 1],
      ['Very', 'very hidden', 1],
      ['Empty', 'visible', 0],
    ]);
  });
});

describe('a damaged .xlsb is refused, never silently short', () => {
  it('a sheet that is cut off', async () => {
    const bytes = changed('sheet1.bin', (content) => content.subarray(0, content.length - 20));
    await expectRefusal(bytes, 'part-damaged', { sheet: 'Apr 17' });
  });

  it('a sheet whose part is missing', async () => {
    const bytes = changed('sheet3.bin', () => undefined);
    await expectRefusal(bytes, 'sheet-missing', { sheet: 'Very' });
  });

  it('texts that are cut off', async () => {
    const bytes = changed('sharedStrings.bin', (content) => content.subarray(0, content.length - 3));
    await expectRefusal(bytes, 'part-damaged', { detail: 'xl/sharedStrings.bin' });
  });

  it('a part that does not match its checksum', async () => {
    const bytes = sample();
    const entries = unpacked(bytes).map((entry) =>
      entry.name.endsWith('sheet2.bin') ? { ...entry, crc: 0x12345678 } : entry,
    );
    await expectRefusal(writeZip(entries), 'checksum-wrong', { detail: 'xl/worksheets/sheet2.bin' });
  });
});
