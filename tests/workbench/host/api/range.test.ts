import { describe, expect, it } from 'vitest';

import { useSheet } from './use-sheet';

const fixture = useSheet('Test ');
const { onSheet } = fixture;

describe('the content of a range', () => {
  it('is what typing gives: values, kinds, texts and formats', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:F1');
      range.values = [['text', 12.5, true, '1/4/17', '#N/A', '']];
      range.load('values, valueTypes, text, numberFormat, formulas');
      await context.sync();
      expect(range.values).toEqual([['text', 12.5, true, 42_826, '#N/A', '']]);
      expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Double', 'Error', 'Empty']]);
      expect(range.text).toEqual([['text', '12.5', 'TRUE', '01/04/2017', '#N/A', '']]);
      expect(range.numberFormat).toEqual([
        ['General', 'General', 'General', 'm/d/yyyy', 'General', 'General'],
      ]);
    });
  });

  it('keeps text where the format is text', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['1/4', '=1+1', 5]];
      range.load('values, valueTypes');
      await context.sync();
      expect(range.values).toEqual([['1/4', '=1+1', '5']]);
    });
  });

  it('leaves a cell alone for null and takes one value for all', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as never;
      range.values = [
        [null, 1],
        [2, null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 1],
        [2, 7],
      ]);
    });
  });

  it('refuses what is no formula', async () => {
    const run = onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['- camera not working']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('the looks of a range', () => {
  it('are set and read, null where cells differ', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#ffcc00';
      range.format.font.bold = true;
      range.format.font.size = 14;
      range.format.horizontalAlignment = 'Right';
      range.format.wrapText = true;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.borders.getItem('InsideHorizontal').color = '#12355B';
      sheet.getRange('A1').format.font.bold = false;
      const other = sheet.getRange('A1:B2');
      other.load('format/fill/color, format/font/bold, format/font/size, format/horizontalAlignment');
      const edge = sheet.getRange('A2').format.borders.getItem('EdgeBottom').load('style, color, weight');
      const inside = sheet.getRange('B2').format.borders.getItem('EdgeTop').load('style, color');
      await context.sync();
      expect(other.format.toJSON()).toMatchObject({
        fill: { color: '#FFCC00' },
        font: { bold: null, size: 14 },
        horizontalAlignment: 'Right',
      });
      expect(edge.toJSON()).toMatchObject({ style: 'Continuous', color: '#000000', weight: 'Thin' });
      expect(inside.toJSON()).toMatchObject({ style: 'Continuous', color: '#12355B' });
    });
  });

  it('of whole columns and rows meet in their cells', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:B').format.font.italic = true;
      sheet.getRange('2:2').format.font.bold = true;
      const corner = sheet.getRange('B2').load('format/font/italic, format/font/bold');
      const column = sheet.getRange('B9').load('format/font/italic, format/font/bold');
      const row = sheet.getRange('Z2').load('format/font/italic, format/font/bold');
      await context.sync();
      const looks = [corner, column, row].map(({ format: { font } }) => [font.italic, font.bold]);
      expect(looks).toEqual([
        [true, true],
        [true, false],
        [false, true],
      ]);
    });
  });

  it('are set cell by cell, row by row and column by column in one call', async () => {
    await onSheet(async (sheet, context) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [
            { format: { font: { bold: true }, borders: { bottom: { style: 'Double' } } } },
            { format: { fill: { color: '#00FF00' } } },
          ],
        ]);
      sheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 120 } }, { columnHidden: true }]);
      sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      const first = sheet.getRange('A1').load('format/font/bold, format/columnWidth, format/rowHeight');
      const second = sheet.getRange('B1').load('format/fill/color, columnHidden');
      await context.sync();
      expect([first.format.font.bold, first.format.columnWidth, first.format.rowHeight]).toEqual([
        true,
        120,
        30,
      ]);
      expect([second.format.fill.color, second.columnHidden]).toEqual(['#00FF00', true]);
    });
  });
});

describe('other ranges from a range', () => {
  it('lie where Excel says', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('C3:D5');
      const others = {
        cell: range.getCell(1, 1),
        offset: range.getOffsetRange(-1, 2),
        resized: range.getResizedRange(2, -1),
        absolute: range.getAbsoluteResizedRange(1, 5),
        above: range.getRowsAbove(2),
        below: range.getRowsBelow(1),
        before: range.getColumnsBefore(1),
        after: range.getColumnsAfter(2),
        last: range.getLastCell(),
        row: range.getEntireRow(),
        column: range.getEntireColumn(),
        both: range.getBoundingRect('A1'),
        shared: range.getIntersection('D4:F9'),
        nothing: range.getIntersectionOrNullObject('Z1'),
      };
      for (const other of Object.values(others)) other.load('address');
      await context.sync();
      const { nothing, ...present } = others;
      expect(nothing.isNullObject).toBe(true);
      expect(Object.values(present).map(({ address }) => address.slice(address.indexOf('!') + 1))).toEqual([
        'D4',
        'E2:F4',
        'C3:C7',
        'C3:G3',
        'C1:D2',
        'C6:D6',
        'B3:B5',
        'E3:F5',
        'D5',
        '3:5',
        'C:D',
        'A1:D5',
        'D4:D5',
      ]);
    });
  });

  it('end at the edges of the sheet', async () => {
    const run = onSheet(async (sheet, context) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('find what is used, with and without looks', async () => {
    await onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.font.bold = true;
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      expect([values.address, all.address].map((address) => address.split('!')[1])).toEqual(['B2', 'B2:D9']);
    });
  });
});

describe('cells that come, go and move', () => {
  it('take formulas, tables, merges and held ranges along', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A5:B6').values = [
        ['Area', 'n'],
        ['x', 1],
      ];
      sheet.tables.add('A5:B6', true).name = 'Moved';
      sheet.getRange('D5:E5').merge();
      sheet.getRange('G1').formulas = [['=B6*2']];
      const held = sheet.getRange('B6');
      context.trackedObjects.add(held);
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      held.load('address');
      const table = sheet.tables.getItemAt(0).getRange().load('address');
      const formula = sheet.getRange('G1').load('formulas');
      await context.sync();
      expect(held.address).toContain('!B8');
      expect(table.address).toContain('!A7:B8');
      expect(formula.formulas).toEqual([['=B8*2']]);
      expect(fixture.excel.workbook.findSheet(fixture.name)!.merges.map(({ area }) => area.top)).toEqual([6]);
      context.trackedObjects.remove(held);
    });
  });

  it('may not tear a table', async () => {
    const run = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true);
      sheet.getRange('A1').insert('Down');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });

  it('are deleted with what they hold, and what lies behind moves up', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('A2:A3').delete('Up');
      const rest = sheet.getUsedRange().load('values');
      await context.sync();
      expect(rest.values).toEqual([[1], [4]]);
    });
  });

  it('are copied with formulas that go along', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('B1').formulas = [['=A1+$A$1']];
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('D1').copyFrom('A1:A2', 'Values', false, true);
      const copy = sheet.getRange('B2').load('formulas');
      const turned = sheet.getRange('D1:E1').load('values');
      await context.sync();
      expect(copy.formulas).toEqual([['=A2+$A$1']]);
      expect(turned.values).toEqual([[1, 2]]);
    });
  });

  it('are cleared of content, of looks, or of both', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      sheet.getRange('A3').clear();
      const [first, second, third] = ['A1', 'A2', 'A3'].map((address) =>
        sheet.getRange(address).load('values, format/font/bold'),
      );
      await context.sync();
      const told = [first!, second!, third!].map(({ values, format }) => [
        String(values[0]![0]),
        format.font.bold,
      ]);
      expect(told).toEqual([
        ['', true],
        ['2', false],
        ['', false],
      ]);
    });
  });

  it('gives nothing of the cells of whole columns and rows, but where they lie', async () => {
    const told = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      const ranges = ['A:A', '1:2'].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load({ values: true, numberFormat: true, cellCount: true });
      await context.sync();
      return ranges.map(({ values, numberFormat, cellCount }) => [values, numberFormat, cellCount]);
    });
    expect(told).toEqual([
      [null, null, 1_048_576],
      [null, null, 32_768],
    ]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'number formats',
      (sheet) => {
        sheet.getRange('A1').numberFormat = [['0.0']];
      },
    ],
    [
      'fonts of unlocked cells',
      (sheet) => {
        sheet.getRange('B1').format.font.bold = true;
      },
    ],
    [
      'widths',
      (sheet) => {
        sheet.getRange('A1').format.columnWidth = 50;
      },
    ],
    [
      'hidden rows',
      (sheet) => {
        sheet.getRange('1:1').rowHidden = true;
      },
    ],
    [
      'rules',
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom');
      },
    ],
    [
      'charts',
      (sheet) => {
        sheet.charts.add('Line', sheet.getRange('A1:B2'));
      },
    ],
  ])('keeps its looks where the sheet is protected, unless that allows it: %s', async (_, change) => {
    const outcome = (options: Excel.WorksheetProtectionOptions) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('B1').format.protection.locked = false;
        sheet.protection.protect(options);
        await context.sync();
        change(sheet);
        const done = await context.sync().then(
          () => ({ code: 'done' }),
          (error: unknown) => error,
        );
        sheet.protection.unprotect();
        await context.sync();
        return done;
      });
    expect(await outcome({})).toMatchObject({ code: 'AccessDenied' });
    const all = {
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: true,
      allowEditObjects: true,
    };
    expect(await outcome(all)).toEqual({ code: 'done' });
  });

  it('may not be changed where the sheet is protected, but for unlocked ones', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({}, 'secret');
      sheet.getRange('B1').values = [['open']];
      await context.sync();
    });
    const run = onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('links and selection', () => {
  it('link a cell, show its text and lead somewhere', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: `'${fixture.name}'!C3`, textToDisplay: 'go', screenTip: 'hint' };
      range.load('hyperlink, values, style');
      const none = sheet.getRange('A2').load('hyperlink');
      await context.sync();
      expect(range.hyperlink).toMatchObject({ textToDisplay: 'go', screenTip: 'hint' });
      expect([range.values, range.style]).toEqual([[['go']], 'Hyperlink']);
      expect(none.hyperlink).toBeNull();
    });
  });

  it('select cells and tell which are', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe(`'${fixture.name}'!B2:C3`);
    });
  });
});
