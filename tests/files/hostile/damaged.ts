import { writeXlsx } from 'hucre/xlsx';

import { ByteList } from '../read/support/zip-writer';
import { biffStream, compoundFile, number, record } from '../read/support/biff';
import { sampleBook, writeBook } from '../read/support/sheetjs-book';
import { entriesOf, type TestWorkbook } from '../read/support/xlsx-parts';
import { type TestEntry, writeZip } from '../read/support/zip-writer';
import { type HostileFile, honestRows, logOf, noise } from './hostile-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK: TestWorkbook = {
  sheets: [
    { name: 'Apr 17', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12345</v></c></row>' },
  ],
  texts: ['Stevenage'],
};

function sheetWith(change: Partial<TestEntry>): Uint8Array {
  return writeZip(entriesOf(BOOK).map((entry) => (entry.name === SHEET ? { ...entry, ...change } : entry)));
}

function withNoiseAt(bytes: Uint8Array, share: number, length: number): Uint8Array {
  const rotten = Uint8Array.from(bytes);
  rotten.set(noise(length), Math.floor(bytes.length * share));
  return rotten;
}

const refused = (name: string, make: HostileFile['make']): HostileFile => ({ name, make, fate: 'refused' });

/** Files that were whole once. */
export const DAMAGED: readonly HostileFile[] = [
  ...[0.1, 0.5, 0.9].flatMap((share) => [
    refused(`cut off at ${String(share)}.xlsx`, async () => {
      const bytes = await logOf(honestRows());
      return bytes.subarray(0, Math.floor(bytes.length * share));
    }),
    refused(`cut off at ${String(share)}.xls`, () => {
      const bytes = writeBook(sampleBook(), 'biff8');
      return bytes.subarray(0, Math.floor(bytes.length * share));
    }),
  ]),
  refused('cut off.ods', () => writeBook(sampleBook(), 'ods').subarray(0, 900)),
  refused('cut off.xlsb', () => writeBook(sampleBook(), 'xlsb').subarray(0, 2000)),
  refused('rotten.xlsx', async () => withNoiseAt(await logOf(honestRows()), 0.4, 40)),
  refused('rotten.xlsb', () => withNoiseAt(writeBook(sampleBook(), 'xlsb'), 0.5, 40)),
  refused('rotten.ods', () => withNoiseAt(writeBook(sampleBook(), 'ods'), 0.3, 40)),
  refused('a cell that is no record.xls', () =>
    compoundFile({
      Workbook: biffStream({
        sheets: [
          { name: 'A', records: [number(0, 0, 1), record(0x0250, new ByteList().u32(0)), number(1, 0, 2)] },
        ],
      }),
    }),
  ),
  refused('a digit without its checksum.xlsx', () => sheetWith({ crc: 0x12345678 })),
  refused('a part that is no compressed part.xlsx', () => sheetWith({ compressed: noise(80) })),
  refused('packed in another way.xlsx', () => sheetWith({ method: 12, compressed: noise(60) })),
  refused('without its sheet.xlsx', () => writeZip(entriesOf(BOOK).filter(({ name }) => name !== SHEET))),
  refused('without its list of sheets.xlsx', () =>
    writeZip(entriesOf(BOOK).filter(({ name }) => name !== 'xl/workbook.xml')),
  ),
  refused('encrypted.xlsx', () =>
    writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }], encryption: { password: 'secret', spinCount: 1000 } }),
  ),
  refused('encrypted part.xlsx', () => sheetWith({ flags: 1 })),
  refused('encrypted old.xls', () =>
    compoundFile({
      Workbook: biffStream({
        records: [record(0x002f, new ByteList().u16(1).u16(1))],
        sheets: [{ name: 'A', records: [number(0, 0, 1)] }],
      }),
    }),
  ),
];
