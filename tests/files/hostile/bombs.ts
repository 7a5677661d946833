import { entriesOf, type TestWorkbook, writeXlsxParts } from '../read/support/xlsx-parts';
import { type TestEntry, writeZip } from '../read/support/zip-writer';
import type { HostileFile } from './hostile-file';

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const BOOK: TestWorkbook = { sheets: [{ name: 'Apr 17', rows: ROWS }], texts: ['Stevenage'] };
const ZEROS = 40_000_000;

const partWith = (name: string, change: Partial<TestEntry>): Uint8Array =>
  writeZip(entriesOf(BOOK).map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));
const withMore = (...more: TestEntry[]): Uint8Array => writeZip([...entriesOf(BOOK), ...more]);
const refused = (name: string, make: HostileFile['make']): HostileFile => ({ name, make, fate: 'refused' });

const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
const EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const declaring = (name: string, declaration: string): Uint8Array =>
  writeZip(
    entriesOf(BOOK).map((entry) =>
      entry.name === name && typeof entry.content === 'string'
        ? {
            ...entry,
            content: `<?xml version="1.0"?>${declaration}${entry.content.replace(/^<\?xml[^>]*>/, '')}`,
          }
        : entry,
    ),
  );

/** Files that grow, lead out or say one thing twice. */
export const BOMBS: readonly HostileFile[] = [
  refused('bomb in a sheet.xlsx', () =>
    partWith('xl/worksheets/sheet1.xml', { content: new Uint8Array(ZEROS) }),
  ),
  refused('bomb in the texts.xlsx', () =>
    partWith('xl/sharedStrings.xml', { content: new Uint8Array(ZEROS) }),
  ),
  refused('bomb in a picture.xlsx', () =>
    withMore({ name: 'xl/media/image1.png', content: new Uint8Array(ZEROS) }),
  ),
  refused('bomb that says it is small.xlsx', () =>
    partWith('xl/worksheets/sheet1.xml', { content: new Uint8Array(ZEROS), size: 100 }),
  ),
  refused('bomb in a bomb.xlsx', () => {
    const inner = writeZip([{ name: 'x', content: new Uint8Array(ZEROS) }]);
    return writeZip([
      { name: 'a.zip', content: inner },
      { name: 'b.zip', content: inner },
    ]);
  }),
  refused('many bombs.xlsx', () =>
    withMore(
      ...Array.from({ length: 60 }, (_, index) => ({
        name: `x${String(index)}`,
        content: '',
        size: 30_000_000,
      })),
    ),
  ),
  refused('too many parts.xlsx', () =>
    withMore(
      ...Array.from({ length: 10_001 }, (_, index) => ({
        name: `x${String(index)}`,
        content: '',
        method: 0,
      })),
    ),
  ),
  refused('parts over each other.xlsx', () =>
    writeZip(entriesOf(BOOK).map((entry) => ({ ...entry, localName: entry.name, start: 0 }))),
  ),
  refused('one part twice.xlsx', () =>
    withMore({ name: 'xl/Worksheets/sheet1.xml', content: '<worksheet><sheetData/></worksheet>' }),
  ),
  ...['../../etc/passwd', '/etc/passwd', 'C:/x', '..\\x'].map((path, index) =>
    refused(`path that leads out ${String(index + 1)}.xlsx`, () => withMore({ name: path, content: 'x' })),
  ),
  refused('entities that grow.xlsx', () => declaring('xl/sharedStrings.xml', ENTITIES)),
  refused('entities in a sheet.xlsx', () => declaring('xl/worksheets/sheet1.xml', ENTITIES)),
  refused('entities from elsewhere.xlsx', () => declaring('xl/workbook.xml', EXTERNAL)),
  refused('text that is not there.xlsx', () =>
    writeXlsxParts({
      sheets: [{ name: 'A', rows: '<row r="1"><c r="A1" t="s"><v>99</v></c></row>' }],
      texts: ['one'],
    }),
  ),
  {
    name: 'styles that build on each other.xlsx',
    make: () =>
      writeZip(
        entriesOf(BOOK).map((entry) =>
          entry.name === 'xl/styles.xml'
            ? {
                ...entry,
                content:
                  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellStyleXfs><xf xfId="1"/><xf xfId="0"/></cellStyleXfs><cellXfs><xf xfId="1"/><xf xfId="0"/></cellXfs><cellStyles><cellStyle name="a" xfId="1"/><cellStyle name="b" xfId="0"/></cellStyles></styleSheet>',
              }
            : entry,
        ),
      ),
    fate: 'no table',
  },
];
