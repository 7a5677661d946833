import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../../src/core/check/fixes/apply-edits';
import type { CellEdit } from '../../../src/core/check/fixes/edit';
import { cellAddress, parseCellAddress } from '../../../src/core/grid/address';
import type { Cell } from '../../../src/core/grid/cell';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import { correctWorkbook } from '../../../src/files/correct/correct-workbook';
import { readWorkbook } from '../../../src/files/read/read-workbook';
import { findFaults, readParts } from '../../support/xlsx-package';
import { leaveOutLibreOffice, recalculate } from '../../support/libreoffice';
import { type TestWorkbook, writeXlsxParts } from '../read/support/xlsx-parts';

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: number): Cell => ({ kind: 'number', number: value });
const date = (serial: number): Cell => ({ kind: 'date', serial });

/** Corrects cells of the first sheet, whatever stands in them, and reads the copy. */
async function correct(workbook: TestWorkbook, cells: Readonly<Record<string, Cell>>) {
  const bytes = writeXlsxParts(workbook);
  const read = await readWorkbook(bytes, 'log.xlsx');
  const edits = Object.entries(cells).map(([cell, after]) => editOf(read, cell, after));
  const corrected = await correctWorkbook(bytes, read, edits);
  const copy = await readWorkbook(corrected.bytes, 'log.xlsx');
  const leftOut = Object.fromEntries([...corrected.leftOut].map(([edit, reason]) => [edit.cell, reason]));
  const [before, after] = [readParts(bytes), readParts(corrected.bytes)];
  const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
  return { read, edits, copy, grid: copy.grids[0]!, leftOut, changed, parts: after, bytes: corrected.bytes };
}

function editOf({ grids: [grid] }: SourceWorkbook, cell: string, after: Cell): CellEdit {
  const { row, column } = parseCellAddress(cell)!;
  const { sheet } = grid!.source;
  return { kind: 'cell', rule: 'r', file: 'log.xlsx', sheet, cell, before: grid!.cellAt(row, column), after };
}

const SHEET = {
  name: 'Apr 17',
  before: '<cols><col min="1" max="1" width="20" customWidth="1"/></cols>',
  rows:
    '<row r="1" spans="1:3" ht="30"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>42828</v></c></row>' +
    '<row r="2"><c r="A2" s="2"><v>7</v></c><c r="C2" t="s"><v>1</v></c></row><!-- kept --><row r="3"/>' +
    '<row r="4"><c r="B4" s="1"><v>42828</v></c><c r="C4"><f>SUM(A2)</f><v>7</v></c></row>',
  after:
    '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
};

describe('a corrected .xlsx', () => {
  const workbook: TestWorkbook = {
    sheets: [SHEET, { name: 'Other', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    texts: ['Old Town ', '03/04/2017'],
    formats: ['dd/mm/yyyy', '0.00'],
  };

  it('differs from the original in the corrected cells alone', async () => {
    const { parts, changed } = await correct(workbook, {
      A1: text('Old Town'),
      A2: number(8),
      B2: text('x'),
    });
    expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toContain(
      SHEET.rows
        .replace(
          '<c r="A1" s="1" t="s"><v>0</v></c>',
          '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">Old Town</t></is></c>',
        )
        .replace(
          '<c r="A2" s="2"><v>7</v></c>',
          '<c r="A2" s="2"><v>8</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c>',
        ),
    );
    expect(sheet).toContain(SHEET.before);
    expect(sheet).toContain(SHEET.after);
    expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('shows a new date as the dates of its column are shown, or as a short date', async () => {
    const { grid, parts } = await correct(workbook, {
      C2: date(42_828),
      B1: date(42_829),
      A2: date(42_830.5),
    });
    expect([grid.cellAt(1, 2), grid.cellAt(0, 1), grid.cellAt(1, 0)]).toEqual([
      date(42_828),
      date(42_829),
      date(42_830.5),
    ]);
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    const styles = parts.get('xl/styles.xml')!;
    const formatOf = (cell: string) => {
      const style = Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)![1]);
      const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)![1]!;
      return /numFmtId="(\d+)"/.exec(list.match(/<xf[^>]*>/g)![style]!)![1];
    };
    expect([formatOf('C2'), formatOf('A2')]).toEqual(['14', '22']);
    expect(formatOf('B1')).toBe(formatOf('B4'));
    expect(/cellXfs count="(\d+)"/.exec(styles)![1]).toBe('6');
  });

  it('never writes over formulas, nor into the range of one', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2" cm="1"><v>1</v></c></row>';
    const { leftOut, grid } = await correct(
      { sheets: [{ name: 'S', rows }] },
      { A1: number(5), B2: number(5), C2: number(5), A2: number(5) },
    );
    expect(leftOut).toEqual({ A1: 'formula', B2: 'formula', C2: 'formula' });
    expect(grid.cellAt(1, 0)).toEqual(number(5));
  });

  it('leaves texts of which parts have a format of their own', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>a </t></r></is></c><c r="C1" t="s"><v>0</v></c></row>';
    const sharedStrings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>a </t></si><si><r><rPr><b/></rPr><t>a </t></r></si></sst>';
    const { leftOut } = await correct(
      { sheets: [{ name: 'S', rows }], sharedStrings },
      { A1: text('a'), B1: text('a'), C1: text('a') },
    );
    expect(leftOut).toEqual({ A1: 'rich text', B1: 'rich text' });
  });

  it('finds cells without references and under a prefix', async () => {
    const part =
      '\ufeff<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row><x:row><x:c><x:v>4</x:v></x:c></x:row>' +
      '</x:sheetData></x:worksheet>';
    const { grid, parts } = await correct(
      { sheets: [{ name: 'S', part }] },
      { B1: text('two'), C1: number(33), A2: number(44) },
    );
    expect([0, 1, 2].map((column) => grid.cellAt(0, column))).toEqual([number(1), text('two'), number(33)]);
    expect(grid.cellAt(1, 0)).toEqual(number(44));
    expect(parts.get('xl/worksheets/sheet1.xml')!.startsWith('\ufeff<x:worksheet')).toBe(true);
  });

  const hostile = [
    "=cmd|'/C calc'!A0",
    '+1',
    '@SUM(1)',
    '<c r="A1">',
    '&amp;',
    '_x0041_',
    'a\r\nb',
    '\u0007 bell',
    ']]>',
    '🙂',
  ];
  it.each(hostile)('writes %j as the very text, never as a formula', async (value) => {
    const { grid, parts } = await correct(workbook, { A1: text(value) });
    expect(grid.cellAt(0, 0)).toEqual(text(value));
    expect(grid.formulaAt(0, 0)).toBeUndefined();
    expect(parts.get('xl/worksheets/sheet1.xml')!.match(/<f>/g)).toHaveLength(1);
  });
});

describe('the law of corrected copies', () => {
  const cells = fc.oneof(
    fc
      .string()
      .filter((value) => value !== '')
      .map(text),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value + 0)),
    fc.integer({ min: 1, max: 60_000 }).map(date),
    fc.constant<Cell>({ kind: 'blank' }),
    fc.boolean().map((boolean): Cell => ({ kind: 'boolean', boolean })),
  );

  it('the copy reads as the original with the edits made', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ row: fc.nat(9), column: fc.nat(4), cell: cells }), {
          selector: ({ row, column }) => `${String(row)} ${String(column)}`,
          maxLength: 12,
        }),
        async (wishes) => {
          const rows = Array.from({ length: 10 }, (_, row) => {
            const kept = [0, 2, 3].map(
              (column) =>
                `<c r="${cellAddress(row, column)}" s="${String(column)}"><v>${String(row)}</v></c>`,
            );
            return `<row r="${String(row + 1)}">${kept.join('')}</row>`;
          });
          const book: TestWorkbook = {
            sheets: [{ name: 'S', rows: rows.join('') }],
            formats: ['dd/mm/yyyy', '@', 'hh:mm'],
          };
          const wanted = Object.fromEntries(
            wishes.map(({ row, column, cell }) => [cellAddress(row, column), cell]),
          );
          const { read, edits, grid, leftOut } = await correct(book, wanted);
          expect(leftOut).toEqual({});
          const expected = applyEdits({ workbooks: [read], profile: { version: 1 } }, edits).workbooks[0]!
            .grids[0]!;
          for (let row = 0; row < 10; row++)
            for (let column = 0; column < 5; column++)
              expect(grid.cellAt(row, column)).toEqual(expected.cellAt(row, column));
        },
      ),
      { seed: 2017, numRuns: 60 },
    );
  });
});

describe.skipIf(leaveOutLibreOffice())('LibreOffice', () => {
  it('opens a corrected copy, and its formulas see the corrected cells', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>' +
      '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>3</v></c></row>';
    const { bytes } = await correct({ sheets: [{ name: 'S', rows }], texts: ['4'] }, { A1: number(4) });
    expect(findFaults(bytes)).toEqual([]);
    const recalculated = await readWorkbook(await recalculate(bytes), 'log.xlsx');
    expect(recalculated.grids[0]!.cellAt(2, 0)).toEqual(number(7));
  });
});
