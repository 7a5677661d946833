import { read, type WorkSheet } from '@e965/xlsx';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';

import { cellAddress } from '../../src/core/grid/address';
import type { SampleFile } from '../../sample/sample';
import { sheetNameOfTextFile } from '../../sample/sheets/text-file';
import { sampleFiles } from '../support/read-sample';

/** What a cell holds, as far as tests compare it. Dates, errors and formulas come as their library gives them. */
export type OpenedValue = string | number | boolean;

/** A file of the sample, opened with the library its format is read by: cells by sheet and address. */
export interface OpenedFile {
  readonly name: string;
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, OpenedValue>>;
}

let opened: Promise<readonly OpenedFile[]> | undefined;

/** The sample with every file opened, once for all tests of a process. */
export function openSample(): Promise<readonly OpenedFile[]> {
  return (opened ??= sampleFiles().then((files) => Promise.all(files.map(openFile))));
}

export async function openFile({ name, bytes }: SampleFile): Promise<OpenedFile> {
  if (name.endsWith('.xlsx')) return { name, sheets: await openXlsx(bytes) };
  if (name.endsWith('.csv')) return { name, sheets: new Map([[sheetNameOfTextFile(name), openText(bytes)]]) };
  const book = read(bytes, { type: 'array', dense: false, WTF: true, cellDates: false });
  return { name, sheets: new Map(book.SheetNames.map((sheet) => [sheet, cellsOf(book.Sheets[sheet]!)])) };
}

/** The text of a text file, by its byte order mark; without one it is Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isUtf8) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  // Node 20 decodes Windows-1252 as Latin-1, which has no dash at 0x96.
  return new TextDecoder('windows-1252').decode(bytes).replaceAll('\u0096', '–');
}

function openText(bytes: Uint8Array): Map<string, OpenedValue> {
  const text = decodeText(bytes);
  const delimiter = ['\t', ';', ','].find((each) => text.split('\r\n', 3).join().includes(each)) ?? ',';
  return cellsOfRows(parseCsv(text, { delimiter, typeInference: false }));
}

async function openXlsx(bytes: Uint8Array): Promise<Map<string, Map<string, OpenedValue>>> {
  const book = await readXlsx(bytes);
  return new Map(book.sheets.map((sheet) => [sheet.name, cellsOfRows(sheet.rows)]));
}

function cellsOfRows(rows: readonly (readonly unknown[])[]): Map<string, OpenedValue> {
  const cells = new Map<string, OpenedValue>();
  rows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      if (isPlain && value !== '') cells.set(cellAddress(rowIndex, column), value);
    });
  });
  return cells;
}

function cellsOf(sheet: WorkSheet): Map<string, OpenedValue> {
  const cells = new Map<string, OpenedValue>();
  for (const [address, cell] of Object.entries<unknown>(sheet)) {
    if (address.startsWith('!') || typeof cell !== 'object' || cell === null || !('v' in cell)) continue;
    const { v } = cell;
    if (typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean') cells.set(address, v);
  }
  return cells;
}
