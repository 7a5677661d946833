import * as SheetJs from '@e965/xlsx';

/** A workbook with every kind of cell, three sheets one of which is hidden and one very hidden, and an empty one. */
export function sampleBook({ date1904 = false } = {}): SheetJs.WorkBook {
  const sheet: SheetJs.WorkSheet = {
    '!ref': 'A1:G7',
    A1: { t: 's', v: 'Ref' },
    B1: { t: 's', v: 'Date' },
    A2: { t: 's', v: 'St John’s – “café” ✓ <&>' },
    B2: { t: 'n', v: 42_828, z: 'dd/mm/yyyy' },
    C2: { t: 'n', v: 0.5625, z: 'hh:mm' },
    D2: { t: 'n', v: 60.25, z: '[h]:mm' },
    E2: { t: 'b', v: true },
    F2: { t: 'e', v: 7 },
    G2: { t: 'n', v: -1.5e-7 },
    A3: { t: 's', v: '#DIV/0!' },
    B3: { t: 'n', v: 42_828.75, z: 'dd/mm/yyyy"T"hh:mm' },
    C3: { t: 'n', v: 12.5, z: '0.00%' },
    E3: { t: 'b', v: false },
    G3: { t: 's', v: '03/04/2017' },
    A5: { t: 's', v: 'hidden row' },
    A7: { t: 's', v: 'merged' },
    '!merges': [{ s: { r: 6, c: 0 }, e: { r: 6, c: 2 } }],
    '!cols': [{}, {}, { hidden: true }],
  };
  sheet['!rows'] = [{}, {}, {}, {}, { hidden: true }];
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, sheet, 'Apr 17');
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet([[1]]), 'Hidden & old');
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet([['v']]), 'Very');
  SheetJs.utils.book_append_sheet(book, {}, 'Empty');
  book.Workbook = {
    Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }, { Hidden: 0 }],
    WBProps: { date1904 },
  };
  return book;
}

/** What the first sheet of the sample holds. */
export const SAMPLE_CELLS: Readonly<Record<string, string>> = {
  A1: '"Ref"',
  B1: '"Date"',
  A2: '"St John’s – “café” ✓ <&>"',
  B2: 'd42828',
  C2: 'd0.5625',
  D2: 'd60.25',
  E2: 'TRUE',
  F2: '#DIV/0!',
  G2: '-1.5e-7',
  A3: '"#DIV/0!"',
  B3: 'd42828.75',
  C3: '12.5',
  E3: 'FALSE',
  G3: '"03/04/2017"',
  A5: '"hidden row"',
  A7: '"merged"',
};

/** Writes a workbook in one of SheetJS's formats. */
export function writeBook(book: SheetJs.WorkBook, bookType: SheetJs.BookType): Uint8Array {
  return new Uint8Array(
    SheetJs.write(book, { type: 'array', bookType, bookSST: bookType !== 'biff5' }) as ArrayBuffer,
  );
}
