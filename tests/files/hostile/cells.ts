import { biffStream, compoundFile, number } from '../read/support/biff';
import { writeXlsxParts } from '../read/support/xlsx-parts';
import { type HostileFile, honestRows, logOf, type Row } from './hostile-file';

const sheetOf = (rows: string, before = ''): Uint8Array =>
  writeXlsxParts({ sheets: [{ name: 'Log', rows, before }], texts: ['one'], formats: ['dd/mm/yyyy'] });
const cell = (reference: string, value = '1'): string => `<c r="${reference}"><v>${value}</v></c>`;
const refused = (name: string, make: HostileFile['make']): HostileFile => ({ name, make, fate: 'refused' });
const noTable = (name: string, make: HostileFile['make']): HostileFile => ({ name, make, fate: 'no table' });

const WIDEST = 16_384;
const LONGEST = 1_048_576;

function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Sheets whose cells lie where none can, or hold what none can. */
export const CELLS: readonly HostileFile[] = [
  ...['A0', 'XFE1', 'A1048577', 'A99999999999', 'AAAAAAAA1', '1A'].map((reference, index) =>
    refused(`reference no cell has ${String(index + 1)}.xlsx`, () =>
      sheetOf(`<row r="1">${cell(reference)}</row>`),
    ),
  ),
  refused('one cell twice.xlsx', () => sheetOf(`<row r="1">${cell('A1')}${cell('A1', '2')}</row>`)),
  refused('one row twice.xlsx', () =>
    sheetOf(`<row r="1">${cell('A1')}</row><row r="1">${cell('A1', '2')}</row>`),
  ),
  noTable('rows out of order.xlsx', () =>
    sheetOf(`<row r="2">${cell('A2')}</row><row r="1">${cell('A1')}</row>`),
  ),
  refused('the first and the last cell.xlsx', () =>
    sheetOf(`<row r="1">${cell('A1')}</row><row r="${String(LONGEST)}">${cell('XFD1048576')}</row>`),
  ),
  refused('a column no sheet has.xls', () =>
    compoundFile({ Workbook: biffStream({ sheets: [{ name: 'A', records: [number(0, 60_000, 1)] }] }) }),
  ),
  noTable('all columns.xlsx', () =>
    sheetOf(
      `<row r="1">${Array.from({ length: WIDEST }, (_, index) => cell(`${columnName(index + 1)}1`)).join('')}</row>`,
    ),
  ),
  {
    name: 'all rows formatted.xlsx',
    make: () =>
      logOf(honestRows()).then(() =>
        sheetOf(
          `<row r="1">${cell('A1')}</row>${Array.from({ length: 20_000 }, (_, index) => `<row r="${String((index + 1) * 52)}" s="1" customFormat="1"/>`).join('')}`.replace(
            /<row r="1048[^>]*>/g,
            '',
          ),
        ),
      ),
    fate: 'no table',
  },
  noTable('huge numbers.xlsx', () =>
    sheetOf(`<row r="1">${cell('A1', '1e308')}${cell('B1', '-1e308')}${cell('C1', '1e-320')}</row>`),
  ),
  refused('a number beyond all.xlsx', () => sheetOf(`<row r="1">${cell('A1', '1e999')}</row>`)),
  noTable('NaN as a number.xlsx', () => sheetOf(`<row r="1">${cell('A1', 'NaN')}</row>`)),
  noTable('dates of no calendar.xlsx', () =>
    sheetOf(`<row r="1"><c r="A1" s="1"><v>1e12</v></c><c r="B1" s="1"><v>-5</v></c></row>`),
  ),
  noTable('merged over everything.xlsx', () =>
    writeXlsxParts({
      sheets: [
        {
          name: 'Log',
          rows: `<row r="1">${cell('A1')}</row>`,
          after: '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        },
      ],
    }),
  ),
  {
    name: 'counts beyond belief.xlsx',
    make: () =>
      logOf(honestRows((row, index): Row => (index === 0 ? [...row.slice(0, 5), 1e15, row[6]!] : row))),
    fate: { counted: 12, excluded: 0 },
  },
  {
    name: 'the 1904 system.xlsx',
    make: () =>
      writeXlsxParts({
        date1904: true,
        formats: ['dd/mm/yyyy'],
        texts: ['Ref', 'Date', 'Area', 'Category', 'Stevenage', 'Theft', 'R'],
        sheets: [
          {
            name: 'Log',
            rows: [
              '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>',
              ...Array.from(
                { length: 6 },
                (_, index) =>
                  `<row r="${String(index + 2)}"><c r="A${String(index + 2)}"><v>${String(900 + index)}</v></c><c r="B${String(index + 2)}" s="1"><v>${String(41_365 + index)}</v></c><c r="C${String(index + 2)}" t="s"><v>4</v></c><c r="D${String(index + 2)}" t="s"><v>5</v></c></row>`,
              ),
            ].join(''),
          },
        ],
      }),
    fate: { counted: 6, excluded: 0 },
  },
];
