import { describe, expect, it } from 'vitest';

import type { Grid } from '../../../src/core/grid/grid';
import { readWorkbook } from '../../../src/files/read/read-workbook';
import { shownCells } from './support/read-cells';
import { expectRefusal } from './support/unreadable';
import { type TestSheet, type TestWorkbook, writeXlsxParts } from './support/xlsx-parts';

async function readSheet(
  sheet: Omit<TestSheet, 'name'>,
  workbook: Omit<TestWorkbook, 'sheets'> = {},
): Promise<Grid> {
  const bytes = writeXlsxParts({ ...workbook, sheets: [{ name: 'Apr 17', ...sheet }] });
  const { grids } = await readWorkbook(bytes, 'Returns.xlsx');
  expect(grids).toHaveLength(1);
  return grids[0]!;
}

async function cellsOfRows(rows: string, workbook: Omit<TestWorkbook, 'sheets'> = {}) {
  return shownCells(await readSheet({ rows }, workbook));
}

describe('the kinds of cells', () => {
  it('are those of the file', async () => {
    const rows = `<row r="1">
      <c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>inline</t></is></c><c r="C1"><v>-2.5</v></c>
      <c r="D1" t="n"><v>1E3</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c>
      <c r="G1" t="e"><v>#DIV/0!</v></c><c r="H1" t="str"><v>text</v></c><c r="I1" s="1"><v>42828</v></c></row>`;
    expect(await cellsOfRows(rows, { texts: ['shared'], formats: ['dd/mm/yyyy'] })).toEqual({
      A1: '"shared"',
      B1: '"inline"',
      C1: '-2.5',
      D1: '1000',
      E1: 'TRUE',
      F1: 'FALSE',
      G1: '#DIV/0!',
      H1: '"text"',
      I1: 'd42828',
    });
  });

  it('tell an error from a text that looks like one, with and without a formula', async () => {
    const rows = `<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="s"><v>0</v></c>
      <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>"#REF!"</f><v>#REF!</v></c></row>`;
    expect(await cellsOfRows(rows, { texts: ['#N/A'] })).toEqual({
      A1: '#N/A',
      B1: '"#N/A"',
      C1: '#DIV/0!',
      D1: '"#REF!"',
    });
  });

  it('are blank for an empty text, whichever way it is stored', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t></t></is></c>
      <c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>1</v></c></row>`;
    const grid = await readSheet({ rows }, { texts: [''] });
    expect(shownCells(grid)).toEqual({ D1: '1' });
    expect(grid.formulaAt(0, 2)).toBe('""');
  });

  it('are blank where a cell names a kind and stores nothing', async () => {
    const rows = `<row r="1"><c r="A1" t="s"/><c r="B1" t="s"><v></v></c><c r="C1" t="b"/><c r="D1" t="e"><v/></c>
      <c r="E1"><v> </v></c><c r="F1" s="1"/><c r="G1" t="s"><v>1</v></c></row>`;
    expect(await cellsOfRows(rows, { texts: ['wrong', 'right'], formats: ['0'] })).toEqual({ G1: '"right"' });
  });

  it('keep texts as they are: line breaks, spaces, entities, escapes, other scripts', async () => {
    const texts = [
      ' two  spaces ',
      'a&amp;b &lt;c&gt; &#233; &#x2713;',
      'line_x000D_end',
      '日本語 🎥',
      '__proto__',
      '=1+1',
    ];
    const rows = `<row r="1">${texts.map((_, index) => `<c r="${'ABCDEF'[index]!}1" t="s"><v>${index}</v></c>`).join('')}</row>`;
    expect(await cellsOfRows(rows, { texts })).toEqual({
      A1: '" two  spaces "',
      B1: JSON.stringify('a&b <c> é ✓'),
      C1: JSON.stringify('line\rend'),
      D1: '"日本語 🎥"',
      E1: '"__proto__"',
      F1: '"=1+1"',
    });
  });

  it('join the runs of a formatted text and leave out how it is read aloud', async () => {
    const sharedStrings =
      '<sst><si><r><rPr><b/></rPr><t>CCTV</t></r><r><t xml:space="preserve"> log</t></r></si><si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si></sst>';
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    expect(await cellsOfRows(rows, { sharedStrings })).toEqual({ A1: '"CCTV log"', B1: '"漢字"' });
  });
});

describe('dates and times', () => {
  it.each([
    ['dd/mm/yyyy', true],
    ['[$-809]dd mmmm yyyy;@', true],
    ['hh:mm', true],
    ['[h]:mm', true],
    ['mm:ss.0', true],
    ['mmm-yy', true],
    ['yyyy"-"mm', true],
    ['0.00E+00', false],
    ['#,##0.00', false],
    ['0" days"', false],
    ['0 \\d', false],
    ['[Red]-0', false],
    ['_-£* #,##0.00_-', false],
    ['@', false],
    ['General', false],
  ])('are told by the number format: %s', async (format, isDate) => {
    const grid = await readSheet(
      { rows: '<row r="1"><c r="A1" s="1"><v>42828.5</v></c></row>' },
      { formats: [format] },
    );
    expect(grid.cellAt(0, 0)).toEqual(
      isDate ? { kind: 'date', serial: 42_828.5 } : { kind: 'number', number: 42_828.5 },
    );
  });

  it.each([false, true])('keep the serial of the file, in the 1904 system: %s', async (date1904) => {
    const serials = [
      0, 0.5, 0.0625, 1, 58.5, 59, 59.5, 60, 60.5, 61, 1462, 42_828.5625, 2_958_465, -1.5, 123_456_789_012,
    ];
    const rows = serials.map(
      (serial, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="1"><v>${serial}</v></c></row>`,
    );
    const grid = await readSheet({ rows: rows.join('') }, { formats: ['[h]:mm'], date1904 });
    expect(grid.source.dateSystem).toBe(date1904 ? '1904' : '1900');
    expect(serials.map((_, row) => grid.cellAt(row, 0))).toEqual(
      serials.map((serial) => ({ kind: 'date', serial })),
    );
  });
});

describe('formulas', () => {
  it('are kept with their stored results', async () => {
    const rows = `<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>3</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>3x</v></c>
      <c r="C1" t="b"><f>A1&gt;2</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">B1:B2*2</f><v>4</v></c></row>
      <row r="2"><c r="D2"><v>6</v></c></row>`;
    const grid = await readSheet({ rows });
    expect(shownCells(grid)).toEqual({ A1: '3', B1: '"3x"', C1: 'TRUE', D1: '4', D2: '6' });
    expect([0, 1, 2, 3].map((column) => grid.formulaAt(0, column))).toEqual([
      'SUM(B1:B9)',
      'A1&"x"',
      'A1>2',
      'B1:B2*2',
    ]);
    expect(grid.formulaAt(1, 3)).toBeUndefined();
  });

  it('that repeat another are moved to where they stand', async () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:C2" si="0">SUM(A3:$A9)+LOG10(B$1)</f><v>1</v></c>
      <c r="B1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>3</v></c></row>`;
    const grid = await readSheet({ rows });
    expect(grid.formulaAt(0, 1)).toBe('SUM(B3:$A9)+LOG10(C$1)');
    expect(grid.formulaAt(1, 2)).toBe('SUM(C4:$A10)+LOG10(D$1)');
  });

  it('that were never calculated are errors, not blanks that pass for "nothing recorded"', async () => {
    const rows = `<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="b"><f>TRUE</f></c>
      <c r="D1" t="e"><f>NA()</f><v/></c></row>`;
    const grid = await readSheet({ rows });
    const code = '#GETTING_DATA';
    expect(shownCells(grid)).toEqual({ A1: code, B1: code, C1: code, D1: code });
    expect(grid.formulaAt(0, 0)).toBe('1+1');
  });
});

describe('what a sheet looks like', () => {
  it('is kept: merged areas, hidden rows and columns', async () => {
    const grid = await readSheet({
      before:
        '<dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>',
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="F1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" hidden="1"/>',
      after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B3"/></mergeCells>',
    });
    expect(grid.data.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }]);
    expect(grid.data.hiddenRows).toEqual([1]);
    expect(grid.data.hiddenColumns).toEqual([1, 2, 4, 5]);
    expect([grid.rowCount, grid.columnCount]).toEqual([2, 6]);
  });

  it('does not grow with cells that are only formatted, however far out', async () => {
    const far = Array.from(
      { length: 1300 },
      (_, row) => `<row r="${row + 2}"><c r="XFD${row + 2}" s="1"/></row>`,
    ).join('');
    const bytes = writeXlsxParts({
      formats: ['0'],
      sheets: [
        { name: 'Plain', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        { name: 'Padded', rows: `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>${far}` },
        { name: 'Empty', rows: far },
      ],
    });
    const { grids } = await readWorkbook(bytes, 'Returns.xlsx');
    expect(grids.map((grid) => [grid.source.sheet, grid.rowCount, grid.columnCount])).toEqual([
      ['Plain', 1, 1],
      ['Padded', 1, 1],
      ['Empty', 0, 0],
    ]);
  });

  it('does not depend on what the sheet says of its size', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="D9"><v>2</v></c></row>';
    expect(shownCells(await readSheet({ rows, before: '<dimension ref="A1:A1"/>' }))).toEqual({
      A1: '1',
      D9: '2',
    });
  });

  it('may leave out the references of cells and rows', async () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row>';
    expect(await cellsOfRows(rows)).toEqual({ A1: '1', C1: '2', A3: '3', A7: '4' });
  });

  it('may be written with a prefix, single quotes and white space', async () => {
    const part = `<?xml version='1.0'?><x:worksheet xmlns:x='m'><x:sheetData>
      <x:row r='2'><x:c r='B2' t='s'><x:v>0</x:v></x:c><x:c r = "C2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(shownCells(await readSheet({ part }, { texts: ['text'] }))).toEqual({ B2: '"text"', C2: '5' });
  });

  it('may have comments', async () => {
    const rows = '<!-- <row r="1"><c r="A1"><v>9</v></c></row> --><row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await cellsOfRows(rows)).toEqual({ A1: '1' });
  });

  it('may be as wide as Excel allows', async () => {
    expect(await cellsOfRows('<row r="5"><c r="A5"><v>1</v></c><c r="XFD5"><v>2</v></c></row>')).toEqual({
      A5: '1',
      XFD5: '2',
    });
  });

  it('is the same, however many slices a large part is looked through in, expanded at once or as it comes', async () => {
    const count = 20_000;
    const sheetWith = (blanks: string) =>
      Array.from(
        { length: count },
        (_, row) =>
          `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${row % 2}</v></c><c r="B${row + 1}"><v>${row}</v></c>${blanks}<c r="C${row + 1}" t="inlineStr"><is><t>é ${row}</t></is></c></row>`,
      ).join('');
    // With so many blanks the part is larger than what is held expanded beside the library's own copy.
    for (const rows of [sheetWith(''), sheetWith(' '.repeat(1700))]) {
      const grid = await readSheet({ rows }, { texts: ['even', 'odd'] });
      expect(grid.rowCount).toBe(count);
      expect(grid.cellAt(count - 1, 0)).toEqual({ kind: 'text', text: 'odd' });
      expect(grid.cellAt(count - 1, 1)).toEqual({ kind: 'number', number: count - 1 });
      expect(grid.cellAt(count - 1, 2)).toEqual({ kind: 'text', text: `é ${count - 1}` });
    }
  });
});

describe('the sheets of a workbook', () => {
  it('come in their order, hidden ones marked, empty ones too, those without cells left out', async () => {
    const bytes = writeXlsxParts({
      sheets: [
        { name: 'Sept 17', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        { name: 'Chart', type: 'chartsheet', part: '<chartsheet/>' },
        { name: 'Old &amp; gone', state: 'hidden' },
        { name: '__proto__', state: 'veryHidden', part: '<worksheet><sheetData/></worksheet>' },
      ],
    });
    const { grids, format, externalLinks } = await readWorkbook(bytes, 'Returns.xlsx');
    expect(grids.map(({ source }) => [source.sheet, source.position, source.visibility])).toEqual([
      ['Sept 17', 0, 'visible'],
      ['Old & gone', 2, 'hidden'],
      ['__proto__', 3, 'very hidden'],
    ]);
    expect([format, externalLinks]).toEqual(['xlsx', []]);
  });

  it('name the workbooks they use', async () => {
    const externalLinks = ['file:///G:/CCTV/2016%2017.xlsx', 'Old.xls'];
    const bytes = writeXlsxParts({ externalLinks, sheets: [{ name: 'A' }] });
    expect((await readWorkbook(bytes, 'Returns.xlsx')).externalLinks).toEqual(externalLinks);
  });

  it('are read where the parts have other names and cases', async () => {
    const rename = (text: string) =>
      text.replaceAll('xl/workbook.xml', 'book/Main.xml').replaceAll('xl/', 'book/');
    const bytes = writeXlsxParts({
      sheets: [{ name: 'A', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
      change: (entry) => ({
        ...entry,
        name: rename(entry.name.replace('workbook.xml.rels', 'main.xml.rels')),
        content: typeof entry.content === 'string' ? rename(entry.content) : entry.content,
      }),
    });
    const { grids } = await readWorkbook(bytes, 'Returns.xlsx');
    expect(shownCells(grids[0]!)).toEqual({ A1: '1' });
  });
});

describe('a damaged sheet is refused, never silently short', () => {
  const refused: readonly [string, string, string, string?][] = [
    [
      'a cell twice',
      '<row r="4"><c r="B4"><v>1</v></c><c r="B4"><v>2</v></c></row>',
      'cell-out-of-order',
      'B4',
    ],
    [
      'a row twice',
      '<row r="4"><c r="B4"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c></row>',
      'cell-out-of-order',
      'B4',
    ],
    [
      'a text that is not there',
      '<row r="1"><c r="C1" t="s"><v>7</v></c></row>',
      'shared-text-missing',
      'C1',
    ],
    [
      'a text at a negative place',
      '<row r="1"><c r="C1" t="s"><v>-1</v></c></row>',
      'shared-text-missing',
      'C1',
    ],
    ['a text at no number', '<row r="1"><c r="C1" t="s"><v>x</v></c></row>', 'shared-text-missing', 'C1'],
    ['row 0', '<row r="0"><c r="A0"><v>1</v></c></row>', 'cell-reference-wrong', 'A0'],
    [
      'a row beyond the last',
      '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
      'cell-reference-wrong',
      'A1048577',
    ],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'cell-reference-wrong', 'XFE1'],
    [
      'an absurd row',
      '<row r="99999999999999999999"><c r="A99999999999999999999"><v>1</v></c></row>',
      'cell-reference-wrong',
    ],
    ['a negative row', '<row r="-5"><c r="A-5"><v>1</v></c></row>', 'cell-reference-wrong', 'A-5'],
    ['a reference without a row', '<row r="1"><c r="A"><v>1</v></c></row>', 'cell-reference-wrong', 'A'],
    [
      'a cell absurdly far out',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      'cell-too-far',
      'XFD1048576',
    ],
    ['a number that is none', '<row r="1"><c r="A1"><v>1e999</v></c></row>', 'cell-value-wrong', 'A1'],
    [
      'a number in another base',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>0x7</v></c></row>',
      'cell-value-wrong',
      'B1',
    ],
    [
      'the result of a formula in another base',
      '<row r="1"><c r="A1"><f>3+4</f><v>-0B111</v></c></row>',
      'cell-value-wrong',
      'A1',
    ],
  ];

  it.each(refused)('%s', async (_, rows, code, cell) => {
    const bytes = writeXlsxParts({ sheets: [{ name: 'Apr 17', rows }], texts: ['only'] });
    await expectRefusal(bytes, code as never, { sheet: 'Apr 17', ...(cell === undefined ? {} : { cell }) });
  });

  it('rows out of order keep their places', async () => {
    const rows = '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await cellsOfRows(rows)).toEqual({ A1: '1', A3: '3' });
  });

  it.each([
    ['cut between rows', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['cut behind the rows', '<worksheet><sheetData><row r="1"/></sheetData>'],
    ['without rows', '<worksheet></worksheet>'],
    ['another kind of part', '<styleSheet><sheetData></sheetData></styleSheet>'],
    ['cut inside a cell', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</sheetData></worksheet>'],
    ['empty', ''],
  ])('a part %s', async (_, part) => {
    const refusal = await import('./support/unreadable').then(({ refusalOf }) =>
      refusalOf(writeXlsxParts({ sheets: [{ name: 'Apr 17', part }] })),
    );
    expect(refusal.sheet).toBe('Apr 17');
  });

  it('a part that is not valid UTF-8', async () => {
    const part = Buffer.from(
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>caf\xe9</v></c></row></sheetData></worksheet>',
      'latin1',
    );
    await expectRefusal(writeXlsxParts({ sheets: [{ name: 'Apr 17', part }] }), 'part-damaged', {
      sheet: 'Apr 17',
    });
  });

  it('a sheet whose part is missing', async () => {
    const bytes = writeXlsxParts({ sheets: [{ name: 'Apr 17' }, { name: 'May 17', isMissing: true }] });
    await expectRefusal(bytes, 'sheet-missing', { sheet: 'May 17' });
  });
});
