import { describe, expect, it } from 'vitest';

import { encodeCsv } from '../../../sample/sheets/encode-csv';
import { dateCell } from '../../../sample/sheets/cell';
import { SheetDraft } from '../../../sample/sheets/sheet-draft';
import type { TextForm } from '../../../sample/sheets/workbook-draft';

function encode(text: TextForm, cells: Parameters<SheetDraft['append']>[0]): number[] {
  const sheet = new SheetDraft('Sheet');
  sheet.append(cells);
  return [...encodeCsv({ file: 'a.csv', format: 'csv', sheets: [sheet], text })];
}

describe('a text file', () => {
  it('is Windows-1252, with its own dash and pound', () => {
    const bytes = encode({ encoding: 'windows-1252', delimiter: ';' }, ['a–b', '£1', null]);
    expect(bytes).toEqual([0x61, 0x96, 0x62, 0x3b, 0xa3, 0x31, 0x3b, 0x0d, 0x0a]);
  });

  it('is UTF-16 with its mark', () => {
    expect(encode({ encoding: 'utf-16le with mark', delimiter: '\t' }, ['–'])).toEqual([
      0xff, 0xfe, 0x13, 0x20, 0x0d, 0, 0x0a, 0,
    ]);
  });

  it('quotes what holds the delimiter', () => {
    const bytes = encode({ encoding: 'utf-8 with mark', delimiter: ',' }, ['a,b', 'say "x"']);
    expect(new TextDecoder().decode(Uint8Array.from(bytes))).toBe('"a,b","say ""x"""\r\n');
  });

  it('refuses letters its encoding has not, and cells that are no text', () => {
    expect(() => encode({ encoding: 'windows-1252', delimiter: ';' }, ['✓'])).toThrow(/no letter ✓/);
    expect(() => encode({ encoding: 'windows-1252', delimiter: ';' }, [dateCell(43_000)])).toThrow(
      /neither text/,
    );
  });
});
