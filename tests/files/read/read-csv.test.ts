import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAXIMUM_TEXT_BYTES } from '../../../src/files/read/limits';
import { readWorkbook } from '../../../src/files/read/read-workbook';
import { shownCells } from './support/read-cells';
import { expectRefusal, refusalOf } from './support/unreadable';

const LOG = 'Ref,Date,Category,Notes\r\n1,03.04.17,Theft – other,“café” £5\r\n';

async function cellsOf(bytes: Uint8Array, file = 'Log.csv') {
  const { grids, format } = await readWorkbook(bytes, file);
  expect([format, grids.length]).toEqual(['csv', 1]);
  return shownCells(grids[0]!);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const windows1252 = (text: string) => {
  const special = new Map([
    ['–', 0x96],
    ['“', 0x93],
    ['”', 0x94],
    ['€', 0x80],
  ]);
  return Uint8Array.from(text, (character) => special.get(character) ?? character.charCodeAt(0));
};

describe('the encodings of a .csv', () => {
  const encodings: readonly [string, Uint8Array][] = [
    ['UTF-8', utf8(LOG)],
    ['UTF-8 with its mark', utf8(`\ufeff${LOG}`)],
    ['UTF-16, little end first, with its mark', utf16(`\ufeff${LOG}`)],
    ['UTF-16, big end first, with its mark', swapped(utf16(`\ufeff${LOG}`))],
    ['UTF-16 without a mark', utf16(LOG)],
    ['UTF-16, big end first, without a mark', swapped(utf16(LOG))],
    ['Windows-1252', windows1252(LOG)],
  ];

  it.each(encodings)('%s', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual({
      A1: '"Ref"',
      B1: '"Date"',
      C1: '"Category"',
      D1: '"Notes"',
      A2: '"1"',
      B2: '"03.04.17"',
      C2: '"Theft – other"',
      D2: '"“café” £5"',
    });
  });

  it('marked as Unicode must be Unicode', async () => {
    await expectRefusal(Uint8Array.of(0xef, 0xbb, 0xbf, ...windows1252(LOG)), 'text-encoding');
  });
});

describe('the rows of a .csv', () => {
  it.each([
    ['comma', 'a,b\n1,2', { A1: '"a"', B1: '"b"', A2: '"1"', B2: '"2"' }],
    ['semicolon', 'a;b\n1,5;2,5', { A1: '"a"', B1: '"b"', A2: '"1,5"', B2: '"2,5"' }],
    ['tab', 'a\tb\n1, 2\t3; 4', { A1: '"a"', B1: '"b"', A2: '"1, 2"', B2: '"3; 4"' }],
    ['the one a first line names', 'sep=|\r\na|b,c\r\n', { A1: '"a"', B1: '"b,c"' }],
    ['none in one column', 'a\nb', { A1: '"a"', A2: '"b"' }],
  ])('are separated by %s', async (_, text, expected) => {
    expect(await cellsOf(utf8(text))).toEqual(expected);
  });

  it('are separated by what stands alike in most rows, whatever the title above them', async () => {
    const rows = ['CCTV log, April; all areas, 2017', '', 'Ref;Date;Notes', '1;3/4;a, b', '2;4/4;c, d, e'];
    expect(await cellsOf(utf8(rows.join('\n')))).toMatchObject({
      A3: '"Ref"',
      C3: '"Notes"',
      C5: '"c, d, e"',
    });
  });

  it('keep every field as text: what a number or a date means is not for the reader to say', async () => {
    expect(await cellsOf(utf8('0130,1.5,01/02,TRUE,#N/A,=1+1'))).toEqual({
      A1: '"0130"',
      B1: '"1.5"',
      C1: '"01/02"',
      D1: '"TRUE"',
      E1: '"#N/A"',
      F1: '"=1+1"',
    });
  });

  it('may hold delimiters, line ends and quotation marks between quotation marks', async () => {
    expect(await cellsOf(utf8('"a,b","line\r\nend","say ""hi""",5" wide\r\nx,y,z,w'))).toEqual({
      A1: '"a,b"',
      B1: JSON.stringify('line\nend'),
      C1: JSON.stringify('say "hi"'),
      D1: JSON.stringify('5" wide'),
      A2: '"x"',
      B2: '"y"',
      C2: '"z"',
      D2: '"w"',
    });
  });

  it.each(['\n', '\r\n', '\r'])('end with %j, the last one too or not', async (end) => {
    const expected = { A1: '"a"', B1: '"b"', A3: '"c"', B3: '"d"' };
    expect(await cellsOf(utf8(`a,b${end}${end}c,d`))).toEqual(expected);
    expect(await cellsOf(utf8(`a,b${end}${end}c,d${end}`))).toEqual(expected);
  });

  it('are not swallowed by a quotation mark that is never closed', async () => {
    const refusal = await refusalOf(utf8('a,b\n1,2\n3,"seen near shop\n4,5\n'), 'Log.csv');
    expect([refusal.code, refusal.cell]).toEqual(['quotation-open', '3']);
    expect(refusal.message).toContain('row 3');
  });

  it('are not swallowed by a quotation mark that is closed far below', async () => {
    const row = '4,seen near the shop\n';
    const text = `a,b\n1,2\n3,"seen\n${row.repeat(60_000)}5,end"\n`;
    const refusal = await refusalOf(utf8(text), 'Log.csv');
    expect([refusal.code, refusal.cell]).toEqual(['text-too-long', '3']);
    expect(refusal.message).toContain('row 3');
  });

  it('are refused unread where the text is larger than can be held', async () => {
    const refusal = await refusalOf(new Uint8Array(MAXIMUM_TEXT_BYTES + 1).fill(0x61), 'Log.csv');
    expect([refusal.code, refusal.message]).toEqual([
      'text-too-large',
      expect.stringContaining('40 megabytes'),
    ]);
  });

  it('are refused where zero bytes stand between them, as a crash leaves them', async () => {
    const text = `${'a,b\n'.repeat(20_000)}\u0000\u0000\u0000\n1,2\n`;
    await expectRefusal(utf8(text), 'workbook-damaged');
  });

  it('are what any writer meant', async () => {
    const fields = fc.stringMatching(/^[a-z0-9 ,;"\n\t£–]{0,8}$/);
    const tables = fc.array(fc.array(fields, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });
    const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
        const text = `h1${delimiter}h2${delimiter}h3\n${rows.map((row) => row.map(quoted).join(delimiter)).join('\n')}`;
        const { grids } = await readWorkbook(utf8(text), 'Log.csv');
        const read = rows.map((row, index) =>
          row.map((_, column) => {
            const cell = grids[0]!.cellAt(index + 1, column);
            return cell.kind === 'text' ? cell.text : '';
          }),
        );
        expect(read).toEqual(rows);
      }),
      { seed: 1 },
    );
  });
});

describe('the sheet of a .csv', () => {
  it.each([
    ['Returns.csv', 'Returns'],
    ['2017/Returns April.txt', 'Returns April'],
    ['C:\\CCTV\\log.2017.csv', 'log.2017'],
    ['.csv', '.csv'],
  ])('is named after the file: %s', async (file, sheet) => {
    const { grids } = await readWorkbook(utf8('a,b'), file);
    expect(grids[0]!.source).toEqual({ file, sheet, position: 0, visibility: 'visible', dateSystem: '1900' });
  });
});
