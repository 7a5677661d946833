import { describe, expect, it, vi } from 'vitest';

import type { Grid } from '../../../src/core/grid/grid';
import { readWorkbook } from '../../../src/files/read/read-workbook';
import { cell, contentPart, numberCell, row, table, textCell, writeOdsParts } from './support/ods-parts';
import { shownCells } from './support/read-cells';
import { SAMPLE_CELLS, sampleBook, writeBook } from './support/sheetjs-book';
import { expectRefusal } from './support/unreadable';
import { writeZip } from './support/zip-writer';

async function readTable(rows: string): Promise<Grid> {
  const { grids } = await readWorkbook(writeOdsParts({ tables: table('Apr 17', rows) }), 'Returns.ods');
  expect(grids).toHaveLength(1);
  return grids[0]!;
}

describe('an .ods', () => {
  it('is read as SheetJS wrote it', async () => {
    const workbook = await readWorkbook(writeBook(sampleBook(), 'ods'), 'Returns.ods');
    // SheetJS writes no error cells into an .ods.
    const expected = Object.fromEntries(Object.entries(SAMPLE_CELLS).filter(([address]) => address !== 'F2'));
    expect(shownCells(workbook.grids[0]!)).toEqual(expected);
    expect(workbook.grids.map(({ source }) => source.sheet)).toEqual([
      'Apr 17',
      'Hidden & old',
      'Very',
      'Empty',
    ]);
    expect([workbook.format, workbook.dateSystem]).toEqual(['ods', '1900']);
  });

  it('is read without a word on the console, whatever its number formats', async () => {
    const spoken = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
    const own = globalThis.console;
    const book = sampleBook();
    Object.assign(book.Sheets['Apr 17']!, { B2: { t: 'n', v: 42_828.5, z: 'dd/mm/yyyy hh:mm' } });
    const bytes = writeBook(book, 'ods');
    spoken.mockClear();
    await readWorkbook(bytes, 'Returns.ods');
    expect([spoken.mock.calls, globalThis.console === own]).toEqual([[], true]);
    spoken.mockRestore();
  });

  it('has every kind of cell', async () => {
    const cells = [
      textCell('text &amp; more<text:s text:c="2"/>here'),
      numberCell(-2.5),
      cell('office:value-type="percentage" office:value="0.125"', '12.5 %'),
      cell('office:value-type="currency" office:currency="GBP" office:value="9.5"', '£9.50'),
      cell('office:value-type="date" office:date-value="2017-04-03"', '03/04/17'),
      cell('office:value-type="date" office:date-value="2017-07-03T13:30:00"', '03/07/17 13:30'),
      cell('office:value-type="time" office:time-value="PT1453H30M00S"', '1453:30'),
      cell('office:value-type="boolean" office:boolean-value="true"', 'TRUE'),
      cell(
        'office:value-type="string" office:string-value="" table:formula="of:=NA()" calcext:value-type="error"',
        '#N/A',
      ),
      cell('office:value-type="string" table:formula="of:=[.A1]+[.$B$1]"', 'Err:504'),
      cell('office:value-type="float" office:value="3" table:formula="of:=SUM([.A1:.B2])"', '3'),
      cell('office:value-type="string" office:string-value="" table:formula="of:=&quot;&quot;"', ''),
    ];
    const grid = await readTable(row(cells.join('')));
    expect(shownCells(grid)).toEqual({
      A1: '"text & more  here"',
      B1: '-2.5',
      C1: '0.125',
      D1: '9.5',
      E1: 'd42828',
      F1: 'd42919.5625',
      G1: `d${1453.5 / 24}`,
      H1: 'TRUE',
      I1: '#N/A',
      J1: 'Err:504',
      K1: '3',
    });
    expect(grid.formulaAt(0, 10)).toBe('SUM(A1:B2)');
  });

  it('counts days from 1904 where it says so', async () => {
    const tables = `<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>${table('A', row(cell('office:value-type="date" office:date-value="2017-04-03"', '3')))}`;
    const workbook = await readWorkbook(writeOdsParts({ tables }), 'Returns.ods');
    expect([workbook.dateSystem, shownCells(workbook.grids[0]!)]).toEqual(['1904', { A1: 'd41366' }]);
  });

  it('repeats rows and cells', async () => {
    const grid = await readTable(
      row(
        `${numberCell(1)}<table:table-cell table:number-columns-repeated="2"/>${cell('office:value-type="float" office:value="7" table:number-columns-repeated="3"', '7')}`,
      ) +
        row('<table:table-cell/>', ' table:number-rows-repeated="3"') +
        row(textCell('same'), ' table:number-rows-repeated="2"') +
        row(
          '<table:table-cell table:number-columns-repeated="16384"/>',
          ' table:number-rows-repeated="1048569"',
        ),
    );
    expect(shownCells(grid)).toEqual({ A1: '1', D1: '7', E1: '7', F1: '7', A5: '"same"', A6: '"same"' });
    expect([grid.rowCount, grid.columnCount]).toEqual([6, 6]);
  });

  it('keeps what is merged and what is hidden: sheets, rows, columns', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const shown = table(
      'Shown',
      `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>${row(
        `${cell('office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"', 'a')}<table:covered-table-cell/>${numberCell(1)}`,
      )}${row(numberCell(2), ' table:visibility="filter"')}${row(numberCell(3), ' table:visibility="collapse" table:number-rows-repeated="2"')}`,
      ' table:style-name="ta1"',
    );
    const hidden = table('A &amp; B', row(numberCell(1)), ' table:style-name="ta2"');
    const { grids } = await readWorkbook(writeOdsParts({ styles, tables: shown + hidden }), 'Returns.ods');
    expect(grids.map(({ source }) => [source.sheet, source.position, source.visibility])).toEqual([
      ['Shown', 0, 'visible'],
      ['A & B', 1, 'hidden'],
    ]);
    const { merges, hiddenRows, hiddenColumns } = grids[0]!.data;
    expect(merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }]);
    expect([hiddenRows, hiddenColumns]).toEqual([
      [1, 2, 3],
      [1, 2],
    ]);
  });

  it('leaves comments out of the cells they hang on', async () => {
    const comment =
      '<office:annotation><dc:creator>X</dc:creator><text:p>a comment</text:p></office:annotation>';
    const cells = `<table:table-cell office:value-type="string">${comment}<text:p>text</text:p></table:table-cell><table:table-cell>${comment}</table:table-cell>`;
    expect(shownCells(await readTable(row(cells)))).toEqual({ A1: '"text"' });
  });

  it('names the documents it uses, whose sheets it keeps copies of', async () => {
    const link = table('&apos;file:///G:/CCTV/old.ods&apos;#Sheet1', row(numberCell(9)));
    const tables = table('Own', row(numberCell(1))) + link;
    const workbook = await readWorkbook(writeOdsParts({ tables }), 'Returns.ods');
    expect(workbook.grids.map(({ source }) => source.sheet)).toEqual(['Own']);
    expect(workbook.externalLinks).toEqual(['file:///G:/CCTV/old.ods']);
  });
});

describe('a damaged .ods is refused, never silently short', () => {
  const rows = row(numberCell(1));

  it.each([
    ['that is cut off', contentPart(table('A', rows)).slice(0, -80)],
    ['with a sheet that never ends', contentPart(table('A', rows)).replace('</table:table>', '')],
    [
      'that repeats less than once',
      contentPart(table('A', row(numberCell(1), ' table:number-rows-repeated="-4"'))),
    ],
    ['that declares entities', `<!DOCTYPE x [<!ENTITY a "b">]>${contentPart(table('A', rows))}`],
  ])('content %s', async (what, content) => {
    const code = what.endsWith('entities') ? 'declares-entities' : 'part-damaged';
    await expectRefusal(writeOdsParts({ content }), code, { detail: 'content.xml' });
  });

  it('a value the library passes over', async () => {
    const lost = row('<table:table-cell office:value-type="float" office:value="5"/>');
    const bytes = writeOdsParts({ tables: table('Apr 17', rows + lost) });
    await expectRefusal(bytes, 'workbook-damaged', { sheet: 'Apr 17', cell: 'A2' });
  });

  it.each(['0x7', '7 or 8', ''])('a number written “%s”', async (written) => {
    const wrong = row(numberCell(1) + cell(`office:value-type="float" office:value="${written}"`, '7'));
    const bytes = writeOdsParts({ tables: table('Apr 17', rows + wrong) });
    await expectRefusal(bytes, 'cell-value-wrong', { sheet: 'Apr 17', cell: 'B2' });
  });

  it('values repeated absurdly often', async () => {
    const bomb = row(
      cell('office:value-type="float" office:value="5" table:number-columns-repeated="16384"', '5'),
      ' table:number-rows-repeated="1048576"',
    );
    const bytes = writeOdsParts({ tables: table('Apr 17', bomb) });
    await expectRefusal(bytes, 'cell-too-far', { cell: 'XFD1048576' });
  });

  it('encrypted, in the old way and the new', async () => {
    const mimetype = {
      name: 'mimetype',
      content: 'application/vnd.oasis.opendocument.spreadsheet',
      method: 0,
    };
    const content = { name: 'content.xml', content: 'scrambled' };
    const manifest = {
      name: 'META-INF/manifest.xml',
      content: '<m:manifest><m:encryption-data/></m:manifest>',
    };
    const encrypted = { name: 'encrypted-package', content: 'scrambled' };
    await expectRefusal(writeZip([mimetype, content, manifest]), 'password-protected');
    await expectRefusal(writeZip([mimetype, encrypted]), 'password-protected');
  });

  it('without a sheet', async () => {
    await expectRefusal(writeOdsParts({}), 'no-sheets');
  });
});
