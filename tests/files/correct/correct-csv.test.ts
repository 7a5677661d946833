import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../../src/core/check/fixes/apply-edits';
import type { CellEdit } from '../../../src/core/check/fixes/edit';
import { cellAddress, parseCellAddress } from '../../../src/core/grid/address';
import type { Cell } from '../../../src/core/grid/cell';
import { correctWorkbook } from '../../../src/files/correct/correct-workbook';
import { readWorkbook } from '../../../src/files/read/read-workbook';

async function correct(bytes: Uint8Array, cells: Readonly<Record<string, string>>) {
  const read = await readWorkbook(bytes, 'log.csv');
  const [grid] = read.grids;
  const edits = Object.entries(cells).map(([cell, text]): CellEdit => {
    const { row, column } = parseCellAddress(cell)!;
    const after: Cell = text === '' ? { kind: 'blank' } : { kind: 'text', text };
    return {
      kind: 'cell',
      rule: 'r',
      file: 'log.csv',
      sheet: 'log',
      cell,
      before: grid!.cellAt(row, column),
      after,
    };
  });
  const { bytes: corrected, leftOut } = await correctWorkbook(bytes, read, edits);
  return { read, edits, bytes: corrected, leftOut: [...leftOut.values()] };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a corrected text file', () => {
  it('differs in the corrected fields alone: mark, quotes, line ends and last line stay', async () => {
    const original =
      '\ufeffRef,Area,"Notes"\r\n1," Old, Town ",x\n2,Old  Town,"say ""hi"""\r\n\r\n3, East ,y';
    const { bytes } = await correct(utf8(original), { B2: 'Old, Town', B3: 'Old Town', B5: 'East' });
    expect(textOf(bytes)).toBe(
      '\ufeffRef,Area,"Notes"\r\n1,"Old, Town",x\n2,Old Town,"say ""hi"""\r\n\r\n3,East,y',
    );
  });

  it('keeps the delimiter, named or found, and quotes what would be two fields', async () => {
    const named = await correct(utf8('sep=;\r\na;b\r\n1;2\r\n'), { B2: 'x;y' });
    expect(textOf(named.bytes)).toBe('sep=;\r\na;b\r\n1;"x;y"\r\n');
    const found = await correct(utf8('a\tb\n1\t2\n3\t4\n'), { A2: '' });
    expect(textOf(found.bytes)).toBe('a\tb\n\t2\n3\t4\n');
  });

  it('adds a field to a row that is too short', async () => {
    const { bytes } = await correct(utf8('a,b,c,d\n1\n2,3\n'), { D2: 'Duplicate', C3: 'x' });
    expect(textOf(bytes)).toBe('a,b,c,d\n1,,,Duplicate\n2,3,x\n');
  });

  it('keeps the encoding', async () => {
    const windows = Uint8Array.of(...Buffer.from('caf\u00e9 ,a\nb,c\n', 'latin1'), 0x96, 0x2c, 0x20);
    const { bytes, leftOut } = await correct(windows, { A1: 'café', B2: '–', B1: '→' });
    expect([...bytes]).toEqual([...Buffer.from('caf\u00e9,a\nb,', 'latin1'), 0x96, 0x0a, 0x96, 0x2c, 0x20]);
    expect(leftOut).toEqual(['not encodable']);
    const wide = Buffer.from('\ufeffa ,b\r\n1,2\r\n', 'utf16le');
    const { bytes: corrected } = await correct(wide, { A1: 'a' });
    expect(Buffer.from(corrected).toString('utf16le')).toBe('\ufeffa,b\r\n1,2\r\n');
  });

  it('takes nothing but texts', async () => {
    const { read, edits } = await correct(utf8('a,b\n1,2\n'), { A2: 'x' });
    const number: CellEdit = { ...edits[0]!, after: { kind: 'number', number: 1 } };
    const { leftOut } = await correctWorkbook(utf8('a,b\n1,2\n'), read, [number]);
    expect([...leftOut.values()]).toEqual(['text file']);
  });

  it('reads as the original with the edits made', async () => {
    const field = fc.stringMatching(/^[a-z ,"\n;]{0,6}$/);
    const rows = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
    const encodings = fc.constantFrom(
      (text: string) => utf8(text),
      (text: string) => utf8(`\ufeff${text}`),
      (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
    );
    const wishes = fc.dictionary(
      fc.tuple(fc.nat(4), fc.nat(4)).map(([row, column]) => cellAddress(row, column)),
      field,
      { noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(rows, encodings, wishes, async (values, encode, wanted) => {
        const quoted = values.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','));
        const bytes = encode(['a,b,c', 'd,e,f', ...quoted, 'g,h,i'].join('\r\n'));
        const { read, edits, bytes: corrected, leftOut } = await correct(bytes, wanted);
        expect(leftOut).toEqual([]);
        const [expected] = applyEdits({ workbooks: [read], profile: { version: 1 } }, edits).workbooks;
        const copy = await readWorkbook(corrected, 'log.csv');
        for (let row = 0; row < 9; row++)
          for (let column = 0; column < 6; column++)
            expect(copy.grids[0]!.cellAt(row, column)).toEqual(expected!.grids[0]!.cellAt(row, column));
      }),
      { seed: 1718, numRuns: 150 },
    );
  });
});
