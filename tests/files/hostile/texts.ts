import { writeXlsx } from 'hucre/xlsx';

import { writeXlsxParts } from '../read/support/xlsx-parts';
import { ALL_COUNTED, csvOf, type HostileFile, honestRows, logOf, type Row, textBytes } from './hostile-file';

const whole = (name: string, make: HostileFile['make']): HostileFile => ({ name, make, fate: ALL_COUNTED });
const notes = (text: string) => logOf(honestRows((row): Row => [...row.slice(0, 6), text]));
const inEveryText = (text: string) =>
  logOf(
    honestRows((row, index): Row => [
      `${text}${String(index)}`,
      row[1]!,
      text,
      `${text}!`,
      `${text}?`,
      row[5]!,
      text,
    ]),
  );

/** Files that are whole, with texts in them that mean something to a program. */
export const TEXTS: readonly HostileFile[] = [
  whole('formulas in every text.xlsx', () => inEveryText('=cmd|"/c calc"!A1')),
  whole('formulas with other signs.xlsx', () => inEveryText('+SUM(1)*WEBSERVICE("http://example.org")')),
  whole('tags in every text.xlsx', () => inEveryText('<script>alert(1)</script>&amp;')),
  whole('longest cells.xlsx', () => notes('x'.repeat(32_767))),
  whole('right to left.xlsx', () => notes('\u202egnp.exe \u200f שלום \u2067')),
  whole('zero-width characters.xlsx', () =>
    logOf(honestRows((row): Row => [row[0]!, row[1]!, `Steven\u200bage\ufeff`, ...row.slice(3)])),
  ),
  whole('halves of characters.csv', () =>
    textBytes(csvOf(honestRows()).replaceAll('seen', 'se\u0300en \u{1f46e}')),
  ),
  whole('NaN and Infinity as texts.xlsx', () => notes('NaN Infinity undefined null')),
  {
    name: 'a control character.csv',
    make: () => textBytes(csvOf(honestRows()).replaceAll('taxi', 'ta\u0001xi')),
    fate: 'refused',
  },
  // Known for a log by what its cells hold.
  whole('headers of programs.xlsx', () =>
    logOf([
      ['__proto__', 'Date', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'],
      ...honestRows().slice(1),
    ]),
  ),
  whole('names of programs.xlsx', () => inEveryText('__proto__')),
  whole('sheet names of programs.xlsx', () => logOf(honestRows(), '__proto__')),
  {
    name: 'sheet names Excel forbids.xlsx',
    make: () =>
      writeXlsxParts({
        sheets: ['a/b\\c?*[x]:', '', "'", 'x'.repeat(300), 'History'].map((name) => ({ name })),
      }),
    fate: 'refused',
  },
  whole('another kind.csv', () => logOf(honestRows())),
  whole('another kind.xlsx', () => textBytes(csvOf(honestRows(), ';'))),
  whole('UTF-16.csv', () => new Uint8Array(Buffer.from(`\ufeff${csvOf(honestRows(), '\t')}`, 'utf16le'))),
  {
    name: 'a quotation that never ends.csv',
    make: () => textBytes(`${csvOf(honestRows())}\r\n"CC/999,2017-04-01,Stevenage`),
    fate: 'refused',
  },
  {
    name: 'a line without an end.csv',
    make: () => textBytes(`Ref,Date,Area,Category\n${'a,'.repeat(200_000)}`),
    fate: 'refused',
  },
  whole('many sheets.xlsx', () =>
    writeXlsx({
      sheets: [
        { name: 'Log', rows: honestRows().map((row) => [...row]) },
        ...Array.from({ length: 400 }, (_, index) => ({ name: `Old ${String(index)}`, rows: [['see Log']] })),
      ],
    }),
  ),
];
