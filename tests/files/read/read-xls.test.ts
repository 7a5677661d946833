import { describe, expect, it } from 'vitest';

import { readWorkbook } from '../../../src/files/read/read-workbook';
import { beginning, biffStream, compoundFile, end, number, record, sharedLabel } from './support/biff';
import { shownCells } from './support/read-cells';
import { SAMPLE_CELLS, sampleBook, writeBook } from './support/sheetjs-book';
import { expectRefusal } from './support/unreadable';
import { ByteList } from './support/zip-writer';

const xls = (...parameters: Parameters<typeof biffStream>) =>
  compoundFile({ Workbook: biffStream(...parameters) });

describe('an .xls', () => {
  it.each([false, true])('is read with all its kinds of cells, in the 1904 system: %s', async (date1904) => {
    const workbook = await readWorkbook(writeBook(sampleBook({ date1904 }), 'biff8'), 'Returns.xls');
    const [first] = workbook.grids;
    expect(shownCells(first!)).toEqual(SAMPLE_CELLS);
    expect([workbook.format, workbook.dateSystem, first!.source.dateSystem]).toEqual([
      'xls',
      ...(date1904 ? ['1904', '1904'] : ['1900', '1900']),
    ]);
    expect(first!.data.merges).toEqual([{ firstRow: 6, firstColumn: 0, lastRow: 6, lastColumn: 2 }]);
    expect(first!.data.hiddenColumns).toEqual([2]);
  });

  it('keeps the order and the visibility of its sheets, empty ones too', async () => {
    const { grids } = await readWorkbook(writeBook(sampleBook(), 'biff8'), 'Returns.xls');
    expect(
      grids.map(({ source, rowCount }) => [source.sheet, source.position, source.visibility, rowCount]),
    ).toEqual([
      ['Apr 17', 0, 'visible', 7],
      ['Hidden & old', 1, 'hidden', 1],
      ['Very', 2, 'very hidden', 1],
      ['Empty', 3, 'visible', 0],
    ]);
  });

  it('has its sheets in the order of their tabs, however they lie in the file', async () => {
    const sheets = ['May', 'Apr', 'Mar'].map((name, index) => ({ name, records: [number(0, 0, index)] }));
    const { grids } = await readWorkbook(xls({ sheets, order: [2, 0, 1] }), 'Returns.xls');
    expect(grids.map((grid) => [grid.source.sheet, shownCells(grid)])).toEqual([
      ['May', { A1: '0' }],
      ['Apr', { A1: '1' }],
      ['Mar', { A1: '2' }],
    ]);
  });

  it('leaves out charts and macro sheets, which hold no data', async () => {
    const sheets = [
      { name: 'Chart', type: 2, records: [] },
      { name: 'Macro', type: 1, records: [number(0, 0, 9)] },
      { name: 'Data', records: [number(0, 0, 1), beginning('sheet'), number(0, 0, 7), end()] },
    ];
    const { grids } = await readWorkbook(xls({ sheets }), 'Returns.xls');
    expect(grids.map(({ source }) => [source.sheet, source.position])).toEqual([['Data', 2]]);
  });

  it('of Excel 95 has the characters of Windows', async () => {
    const bytes = Buffer.from(writeBook(sampleBook(), 'biff5'));
    const at = bytes.indexOf('merged', 0, 'latin1');
    bytes.set([0x93, 0x61, 0x96, 0x62, 0x94, 0xe9], at);
    const { grids } = await readWorkbook(bytes, 'Returns.xls');
    expect(shownCells(grids[0]!)).toMatchObject({ A7: '"“a–b”é"', B2: 'd42828', E2: 'TRUE' });
  });

  it.each([
    ['has a type no record has', 0x0250, 14],
    ['has the type of a record that cannot stand among cells', 0x0012, 14],
    ['has the type of a shorter record', 0x027e, 14],
    ['is longer than any record', 0x0203, 0x4000],
  ])('is refused where a cell %s, rather than read without it', async (_, type, length) => {
    const damaged = number(1, 0, 2);
    new DataView(damaged.buffer).setUint16(0, type, true);
    new DataView(damaged.buffer).setUint16(2, length, true);
    // What a wrong length leads into must be there to be misread.
    const records = [
      number(0, 0, 1),
      damaged,
      ...Array.from({ length: 2000 }, (__, row) => number(row + 2, 0, row)),
    ];
    await expectRefusal(xls({ sheets: [{ name: 'Apr', records }] }), 'workbook-damaged', { sheet: 'Apr' });
  });

  it('may hold among its cells what belongs to rows and formulas', async () => {
    const among = [0x0208, 0x00d7, 0x0201].map((type) => record(type, new ByteList().u16(0).u16(5).u16(0)));
    const sheets = [{ name: 'Apr', records: [number(0, 0, 1), ...among, number(1, 0, 2)] }];
    const { grids } = await readWorkbook(xls({ sheets }), 'Returns.xls');
    expect(shownCells(grids[0]!)).toMatchObject({ A1: '1', A2: '2' });
  });

  it('names the workbooks it uses', async () => {
    const path = '\u0001\u0001GCCTV\u0003Old.xls';
    const supBook = (text: string) =>
      record(
        0x01ae,
        new ByteList().u16(1).u16(text.length).u8(0).add(Buffer.from(text, 'latin1')).u16(1).u8(0).u8(65),
      );
    const own = record(0x01ae, new ByteList().u16(1).u16(0x0401));
    const relative = supBook('\u0001\u0004Lists.xls');
    const sheets = [{ name: 'A', records: [number(0, 0, 1)] }];
    const workbook = await readWorkbook(
      xls({ sheets, records: [own, supBook(path), relative] }),
      'Returns.xls',
    );
    expect(workbook.externalLinks).toEqual(['G:\\CCTV\\Old.xls', '..\\Lists.xls']);
  });
});

describe('a damaged .xls is refused, never silently short', () => {
  const sheets = [{ name: 'Apr', records: [number(0, 0, 1)] }];

  it('protected with a password', async () => {
    const filePass = record(0x002f, new ByteList().u16(1).u16(1).u16(1));
    await expectRefusal(xls({ sheets, records: [filePass] }), 'password-protected');
  });

  it.each([600, 1500, 3000])('cut off after %d bytes', async (length) => {
    const bytes = writeBook(sampleBook(), 'biff8');
    await expectRefusal(bytes.subarray(0, length), 'truncated');
  });

  it('a sheet without its end', async () => {
    const stream = biffStream({ sheets });
    await expectRefusal(compoundFile({ Workbook: stream.subarray(0, stream.length - 4) }), 'truncated', {
      sheet: 'Apr',
    });
  });

  it('a sheet that does not start where the list says', async () => {
    const stream = biffStream({ sheets });
    const list = record(0x0085, new ByteList()).subarray(0, 2);
    const at = Buffer.from(stream).indexOf(list);
    stream.set(new ByteList().u32(24).bytes, at + 4);
    await expectRefusal(compoundFile({ Workbook: stream }), 'workbook-damaged', { sheet: 'Apr' });
  });

  it('a cell that points to a text that is not there', async () => {
    const broken = [{ name: 'Apr', records: [sharedLabel(2, 1, 5)] }];
    await expectRefusal(xls({ sheets: broken }), 'shared-text-missing', { sheet: 'Apr', cell: 'B3' });
  });

  it('a record longer than the stream', async () => {
    const broken = [{ name: 'Apr', records: [new ByteList().u16(0x0203).u16(0xffff).bytes] }];
    await expectRefusal(xls({ sheets: broken }), 'truncated', { sheet: 'Apr' });
  });

  it('a record shorter than its kind', async () => {
    await expectRefusal(xls({ sheets, records: [record(0x0022)] }), 'workbook-damaged');
  });

  it('without a sheet', async () => {
    await expectRefusal(xls({ sheets: [] }), 'no-sheets');
  });

  it('whose stream is no workbook', async () => {
    await expectRefusal(compoundFile({ Workbook: new Uint8Array(5000) }), 'workbook-damaged');
  });
});

describe('number formats', () => {
  const NUMBER_FORMAT = 164;
  /** A sheet with one number, in a format the workbook defines or not. */
  const withFormat = (formatId: number, code?: string) => {
    const definition = record(
      0x041e,
      new ByteList()
        .u16(formatId)
        .u16(code?.length ?? 0)
        .u8(0)
        .add(Buffer.from(code ?? '', 'latin1')),
    );
    const cellFormat = record(0x00e0, new ByteList().u16(0).u16(formatId).add(new Uint8Array(16)));
    const records = code === undefined ? [cellFormat] : [definition, cellFormat];
    return xls({ sheets: [{ name: 'Log', records: [number(0, 0, 43_000)] }], records });
  };
  const cellOf = async (bytes: Uint8Array, file = 'Log.xls') =>
    shownCells((await readWorkbook(bytes, file)).grids[0]!)['A1'];

  it('of one file are not another’s', async () => {
    expect(await cellOf(withFormat(NUMBER_FORMAT, 'dd/mm/yyyy'))).toBe('d43000');
    expect(await cellOf(withFormat(NUMBER_FORMAT))).toBe('43000');
    expect(await cellOf(withFormat(NUMBER_FORMAT, '0.0'))).toBe('43000');
    expect(await cellOf(withFormat(NUMBER_FORMAT, 'dd/mm/yyyy'))).toBe('d43000');
  });

  it('every workbook has are what they are, whatever a file before made of them', async () => {
    expect(await cellOf(withFormat(14))).toBe('d43000');
    expect(await cellOf(withFormat(14, '0.00'))).toBe('43000');
    expect(await cellOf(withFormat(14))).toBe('d43000');
    expect(await cellOf(withFormat(1, 'dd/mm/yyyy'))).toBe('d43000');
    expect(await cellOf(withFormat(1))).toBe('43000');
  });

  it.each(['xlsb', 'ods', 'biff8'] as const)('of an .%s are not those of an .xls behind it', async (type) => {
    const name = { xlsb: 'Returns.xlsb', ods: 'Returns.ods', biff8: 'Returns.xls' }[type];
    await readWorkbook(writeBook(sampleBook(), type), name);
    for (let id = 57; id < 200; id++) expect(await cellOf(withFormat(id))).toBe('43000');
  });
});
