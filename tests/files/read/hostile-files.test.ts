import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import type { UnreadableCode } from '../../../src/core/language/en-GB/files';
import { readWorkbook } from '../../../src/files/read/read-workbook';
import { compoundFile } from './support/biff';
import { shownCells } from './support/read-cells';
import { sampleBook, writeBook } from './support/sheetjs-book';
import { expectRefusal } from './support/unreadable';
import { entriesOf, type TestWorkbook, writeXlsxParts } from './support/xlsx-parts';
import { ByteList, type TestEntry, type TestZipOptions, writeZip } from './support/zip-writer';

const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12345</v></c></row>';
const BOOK: TestWorkbook = { sheets: [{ name: 'Apr 17', rows: ROWS }], texts: ['Stevenage'] };
const GOOD = writeXlsxParts(BOOK);
const SHEET = 'xl/worksheets/sheet1.xml';

/** The good workbook with some of its entries changed. */
function bookWith(change: (entry: TestEntry) => TestEntry, options?: TestZipOptions): Uint8Array {
  return writeZip(entriesOf(BOOK).map(change), options);
}

const sheetWith = (change: Partial<TestEntry>) =>
  bookWith((entry) => (entry.name === SHEET ? { ...entry, ...change } : entry));

const bookWithMore = (...more: TestEntry[]) => writeZip([...entriesOf(BOOK), ...more]);

/** Bytes that look random and are the same each time (xorshift). */
function noise(length: number): Uint8Array {
  let state = 2_463_534_242;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = copy[at]! ^ 0x10;
  return copy;
}

describe('files that are no workbook', () => {
  it.each<[string, Uint8Array, UnreadableCode]>([
    ['no bytes', new Uint8Array(0), 'empty'],
    ['blank lines', ascii(' \r\n\t\r\n'), 'empty'],
    ['random bytes', noise(5000), 'other-file'],
    ['a web page', ascii('<html><body><table><tr><td>1</td></tr></table></body></html>'), 'html-page'],
    ['a web page with a declaration', ascii('\r\n <!DOCTYPE html>\n<html></html>'), 'html-page'],
    ['an XHTML page', ascii('<?xml version="1.0"?><!-- x --><html></html>'), 'html-page'],
    ['a piece of a web page', ascii('<table border="1"><tr><td>1</td></tr></table>'), 'html-page'],
    ['a web page in UTF-16', new Uint8Array(Buffer.from('\ufeff<html></html>', 'utf16le')), 'html-page'],
    [
      'a web page as a letter',
      ascii('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'),
      'html-page',
    ],
    [
      'an XML spreadsheet of 2003',
      ascii('<?xml version="1.0"?><Workbook xmlns="x"></Workbook>'),
      'xml-document',
    ],
    ['a PNG', ascii('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'picture'],
    ['a JPEG', ascii('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
    ['a GIF', ascii('GIF89a\x01\0\x01\0'), 'picture'],
    ['a bitmap', ascii('BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0'), 'picture'],
    ['a TIFF', ascii('II*\0\x08\0\0\0'), 'picture'],
    ['a WebP', ascii('RIFF\x10\0\0\0WEBPVP8 '), 'picture'],
    ['a picture of a telephone', ascii('\0\0\0\x18ftypheic\0\0\0\0'), 'picture'],
    ['a PDF', ascii('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'pdf'],
    ['a rich text', ascii('{\\rtf1\\ansi Hello}'), 'rich-text'],
    ['a workbook of Excel 2', ascii('\x09\0\x04\0\x02\0\x10\0'), 'too-old'],
    ['a workbook of Excel 4', ascii('\x09\x04\x06\0\0\0\x10\0\0\0'), 'too-old'],
    ['a zip with a text in it', writeZip([{ name: 'readme.txt', content: 'hello' }]), 'other-package'],
    ['a zip with nothing in it', writeZip([]), 'other-package'],
    ['a Word 97 document', compoundFile({ WordDocument: new Uint8Array(5000) }), 'word-document'],
    [
      'a PowerPoint 97 presentation',
      compoundFile({ 'PowerPoint Document': new Uint8Array(5000) }),
      'presentation',
    ],
    ['another compound file', compoundFile({ Contents: new Uint8Array(5000) }), 'other-file'],
  ])('%s', async (_, bytes, code) => {
    await expectRefusal(bytes, code);
  });

  it.each<[string, UnreadableCode]>([
    ['wordprocessingml.document', 'word-document'],
    ['presentationml.presentation', 'presentation'],
    ['drawing', 'other-package'],
  ])('an Office package of the kind %s', async (kind, code) => {
    const bytes = bookWith((entry) => ({
      ...entry,
      content:
        typeof entry.content === 'string'
          ? entry.content.replace('spreadsheetml.sheet', kind)
          : entry.content,
    }));
    await expectRefusal(bytes, code);
  });

  it.each<[string, UnreadableCode]>([
    ['text', 'word-document'],
    ['presentation', 'presentation'],
    ['graphics', 'other-package'],
  ])('an OpenDocument package of the kind %s', async (kind, code) => {
    const mimetype = { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` };
    await expectRefusal(writeZip([mimetype, { name: 'content.xml', content: '<x/>' }]), code);
  });
});

describe('the extension of a file', () => {
  it.each<[string, Uint8Array, string]>([
    ['Returns.csv', GOOD, 'xlsx'],
    ['Returns.xls', GOOD, 'xlsx'],
    ['Returns.xlsx', writeBook(sampleBook(), 'biff8'), 'xls'],
    ['Returns.xlsx', ascii('a,b\n1,2\n'), 'csv'],
    ['Returns.pdf', writeBook(sampleBook(), 'ods'), 'ods'],
    ['Returns', writeBook(sampleBook(), 'xlsb'), 'xlsb'],
  ])('is not asked: %s', async (file, bytes, format) => {
    expect((await readWorkbook(bytes, file)).format).toBe(format);
  });
});

describe('encrypted files', () => {
  it('an .xlsx with a password', async () => {
    const sheets = [{ name: 'A', rows: [[1]] }];
    const bytes = await writeXlsx({ sheets, encryption: { password: 'secret', spinCount: 1000 } });
    await expectRefusal(bytes, 'password-protected');
  });

  it('a zip with a password', async () => {
    await expectRefusal(sheetWith({ flags: 1 }), 'password-protected');
    await expectRefusal(sheetWith({ method: 99, compressed: noise(40) }), 'password-protected');
  });
});

describe('damaged files', () => {
  it('cut off anywhere', async () => {
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
      await expectRefusal(GOOD.subarray(0, Math.floor(GOOD.length * share)), 'truncated');
    }
    await expectRefusal(GOOD.subarray(0, GOOD.length - 1), 'truncated');
  });

  it('with a bit flipped anywhere: read right or refused, never read wrong', async () => {
    const expected = shownCells((await readWorkbook(GOOD, 'Returns.xlsx')).grids[0]!);
    let refused = 0;
    for (let at = 0; at < GOOD.length; at += 3) {
      const outcome = await readWorkbook(flipped(GOOD, at), 'Returns.xlsx').catch(() => undefined);
      if (!outcome) refused++;
      else expect([at, shownCells(outcome.grids[0]!)]).toEqual([at, expected]);
    }
    expect(refused).toBeGreaterThan(GOOD.length / 6);
  });

  it('a digit changed without its checksum', async () => {
    const content = ascii(GOOD.length > 0 ? '<worksheet><sheetData/></worksheet>' : '');
    await expectRefusal(sheetWith({ crc: 0x12345678 }), 'checksum-wrong', { detail: SHEET });
    await expectRefusal(sheetWith({ content, crc: 0 }), 'checksum-wrong', { detail: SHEET });
  });

  it('a checksum of zero is a checksum', async () => {
    await expectRefusal(sheetWith({ crc: 0 }), 'checksum-wrong', { detail: SHEET });
  });

  it('a part nobody needs', async () => {
    const theme = { name: 'xl/theme/theme1.xml', content: '<theme/>', crc: 1 };
    await expectRefusal(bookWithMore(theme), 'checksum-wrong', { detail: theme.name });
  });

  it('a compressed part that is cut off, or no compressed part at all', async () => {
    await expectRefusal(sheetWith({ compressed: noise(60) }), 'checksum-wrong', { detail: SHEET });
    await expectRefusal(sheetWith({ compressed: new Uint8Array(0) }), 'checksum-wrong', { detail: SHEET });
  });

  it('packed in another way', async () => {
    await expectRefusal(sheetWith({ method: 12, compressed: noise(60) }), 'unsupported-compression', {
      detail: SHEET,
    });
  });

  it.each<[string, UnreadableCode]>([
    ['xl/workbook.xml', 'part-missing'],
    ['xl/_rels/workbook.xml.rels', 'sheet-missing'],
    ['_rels/.rels', 'part-missing'],
    ['[Content_Types].xml', 'part-missing'],
    ['xl/styles.xml', 'part-missing'],
    ['xl/sharedStrings.xml', 'part-missing'],
    [SHEET, 'sheet-missing'],
  ])('without %s', async (name, code) => {
    await expectRefusal(writeZip(entriesOf(BOOK).filter((entry) => entry.name !== name)), code);
  });

  it.each(['xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/_rels/workbook.xml.rels'])(
    'with %s cut off',
    async (name) => {
      const bytes = bookWith((entry) =>
        entry.name === name && typeof entry.content === 'string'
          ? { ...entry, content: entry.content.slice(0, -12) }
          : entry,
      );
      await expect(readWorkbook(bytes, 'Returns.xlsx')).rejects.toMatchObject({
        name: 'UnreadableFileError',
      });
    },
  );

  it('without a sheet that holds cells', async () => {
    const chart = { name: 'Chart', type: 'chartsheet', part: '<chartsheet/>' };
    await expectRefusal(writeXlsxParts({ sheets: [chart] }), 'no-sheets');
    await expectRefusal(writeXlsxParts({ sheets: [] }), 'no-sheets');
  });

  it('with a directory that counts wrong, or lies elsewhere', async () => {
    await expectRefusal(
      bookWith((entry) => entry, { entryCount: 3 }),
      'archive-damaged',
    );
    await expectRefusal(
      bookWith((entry) => entry, { entryCount: 99 }),
      'archive-damaged',
    );
    const moved = Uint8Array.from(GOOD);
    new DataView(moved.buffer).setUint32(moved.length - 6, 0x7fffffff, true);
    await expectRefusal(moved, 'archive-damaged');
  });

  it('with a part whose own header says something else', async () => {
    await expectRefusal(sheetWith({ localName: 'xl/worksheets/sheet9.xml' }), 'archive-damaged');
    await expectRefusal(sheetWith({ start: 3 }), 'archive-damaged');
  });
});

describe('files made to do harm', () => {
  it('a part that expands absurdly', async () => {
    await expectRefusal(sheetWith({ content: new Uint8Array(40_000_000) }), 'expands-too-far', {
      detail: SHEET,
    });
  });

  it('a part that says it is small and is not', async () => {
    const content = new Uint8Array(40_000_000);
    await expectRefusal(sheetWith({ content, size: 100 }), 'checksum-wrong', { detail: SHEET });
  });

  it('parts that say they are huge', async () => {
    await expectRefusal(sheetWith({ size: 0xfffffff0 }), 'expands-too-far', { detail: SHEET });
    const large = Array.from({ length: 60 }, (_, index) => ({
      name: `x${index}`,
      content: '',
      size: 30_000_000,
    }));
    await expectRefusal(bookWithMore(...large), 'expands-too-far');
  });

  it('parts that share their bytes', async () => {
    const entries = entriesOf(BOOK);
    const shared = entries.map((entry) => ({ ...entry, localName: entry.name, start: 0 }));
    await expectRefusal(writeZip(shared), 'archive-damaged');
  });

  it('too many parts', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({
      name: `x${index}`,
      content: '',
      method: 0,
    }));
    await expectRefusal(writeZip(many), 'too-many-parts');
  });

  it('two parts of one name', async () => {
    const second = { name: 'xl/Worksheets/sheet1.xml', content: '<worksheet><sheetData/></worksheet>' };
    await expectRefusal(bookWithMore(second), 'duplicate-part', { detail: second.name });
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'xl/../../x', 'C:/x', '..\\x', 'xl\\..\\..\\x', 'x\0y'])(
    'a path that leads out: %j',
    async (name) => {
      await expectRefusal(bookWithMore({ name, content: 'x' }), 'path-escape');
    },
  );

  const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  const EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

  it.each([
    ['xl/workbook.xml', ENTITIES],
    ['xl/workbook.xml', EXTERNAL],
    ['xl/sharedStrings.xml', ENTITIES],
    ['xl/styles.xml', EXTERNAL],
    ['_rels/.rels', ENTITIES],
    ['[Content_Types].xml', ENTITIES],
    [SHEET, ENTITIES],
    [SHEET, EXTERNAL],
  ])('entities declared in %s', async (name, declaration) => {
    const bytes = bookWith((entry) =>
      entry.name === name && typeof entry.content === 'string'
        ? {
            ...entry,
            content: `<?xml version="1.0"?>${declaration}${entry.content.replace(/^<\?xml[^>]*>/, '')}`,
          }
        : entry,
    );
    await expectRefusal(bytes, 'declares-entities', { detail: name });
  });

  it('names that mean something to a program', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const rows = `<row r="1">${names.map((_, index) => `<c r="${'ABCD'[index]!}1" t="s"><v>${index}</v></c>`).join('')}</row>`;
    const bytes = writeXlsxParts({ sheets: names.map((name) => ({ name, rows })), texts: names });
    const { grids } = await readWorkbook(bytes, '__proto__');
    expect(grids.map(({ source }) => source.sheet)).toEqual(names);
    expect(grids[0]!.data.texts).toEqual(names);
  });
});

describe('odd files that are whole', () => {
  const expected = { A1: '"Stevenage"', B1: '12345' };

  it('a zip64 package', async () => {
    const bytes = bookWith((entry) => ({ ...entry, isZip64: true }), { isZip64: true });
    expect(shownCells((await readWorkbook(bytes, 'Returns.xlsx')).grids[0]!)).toEqual(expected);
  });

  it('a zip64 package whose end record lies elsewhere', async () => {
    const bytes = Buffer.from(bookWith((entry) => ({ ...entry, isZip64: true }), { isZip64: true }));
    const locator = bytes.lastIndexOf(new ByteList().u32(0x07064b50).bytes);
    bytes.writeBigUInt64LE(2n ** 60n, locator + 8);
    await expectRefusal(bytes, 'archive-damaged');
  });

  it('a package with a comment that looks like an end record', async () => {
    const comment = `PK\u0005\u0006${'x'.repeat(18)}`;
    expect(
      shownCells(
        (
          await readWorkbook(
            bookWith((entry) => entry, { comment }),
            'a',
          )
        ).grids[0]!,
      ),
    ).toEqual(expected);
  });

  it('a package whose parts are stored, with folders in its list and backward slashes', async () => {
    const entries = entriesOf(BOOK).map((entry) => ({
      ...entry,
      method: 0,
      name: entry.name.replaceAll('/', '\\'),
    }));
    const folder = { name: 'xl/', content: '', method: 0 };
    expect(shownCells((await readWorkbook(writeZip([folder, ...entries]), 'a')).grids[0]!)).toEqual(expected);
  });

  it('bytes that are a view into something larger', async () => {
    const larger = new Uint8Array(GOOD.length + 1000).fill(0xff);
    larger.set(GOOD, 500);
    const view = larger.subarray(500, 500 + GOOD.length);
    const workbook = await readWorkbook(view, 'Returns.xlsx');
    expect(shownCells(workbook.grids[0]!)).toEqual(expected);
    expect([workbook.byteCount, larger[499], larger.at(-1)]).toEqual([GOOD.length, 0xff, 0xff]);
  });
});
