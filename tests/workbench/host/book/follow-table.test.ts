import { describe, expect, it } from 'vitest';

import { useSheet } from '../api/use-sheet';

const test = useSheet('Follow');

/** A table of two columns, and a formula in F20; gives the formula and its value after a change. */
function afterChange(
  formula: string,
  change: (table: Excel.Table, sheet: Excel.Worksheet) => void,
): Promise<[unknown, unknown]> {
  return test.onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = `T_${test.name}`;
    sheet.getRange('F20').formulas = [[formula.replaceAll('T[', `T_${test.name}[`)]];
    await context.sync();
    change(table, sheet);
    const cell = sheet.getRange('F20');
    cell.load({ formulas: true, values: true });
    await context.sync();
    return [String(cell.formulas[0]![0]).replaceAll(test.name, ''), cell.values[0]![0]];
  });
}

describe('references to a table', () => {
  it('follow a heading that is typed over, with what has to be escaped', async () => {
    const type = (_: Excel.Table, sheet: Excel.Worksheet) => {
      sheet.getRange('B1').values = [['b [%]']];
    };
    expect(await afterChange('=SUM(T[b])', type)).toEqual(["=SUM(T_[b '[%']])", 6]);
  });

  it.each([
    ['=SUM(T[[#All],[b]])', '=SUM(T_[[#All],[c]])'],
    ['=SUM(T[[a]:[b]])', '=SUM(T_[[a]:[c]])'],
    ['=SUM(T[a])', '=SUM(T_[a])'],
  ])('follow a column’s new name in %s', async (formula, expected) => {
    const rename = (table: Excel.Table) => {
      table.columns.getItem('b').name = 'c';
    };
    expect((await afterChange(formula, rename))[0]).toBe(expected);
  });

  it('follow the table’s new name', async () => {
    const rename = (table: Excel.Table) => {
      table.name = `U_${test.name}`;
    };
    expect(await afterChange('=SUM(T[b])', rename)).toEqual(['=SUM(U_[b])', 6]);
  });

  it('become plain cells where the table becomes a range', async () => {
    const convert = (table: Excel.Table) => {
      table.convertToRange();
    };
    expect(await afterChange('=SUM(T[b])+COUNTA(T[#Headers])', convert)).toEqual([
      '=SUM(!$B$2:$B$3)+COUNTA(!$A$1:$B$1)',
      8,
    ]);
  });

  it.each([
    [
      'the table',
      (table: Excel.Table) => {
        table.delete();
      },
    ],
    [
      'its rows',
      (_: Excel.Table, sheet: Excel.Worksheet) => {
        sheet.getRange('A1:B3').delete('Up');
      },
    ],
    [
      'its column',
      (table: Excel.Table) => {
        table.columns.getItem('b').delete();
      },
    ],
  ])('are lost with %s', async (_, remove) => {
    const [formula, value] = await afterChange('=SUM(T[b])', remove);
    expect([formula, value]).toEqual(['=SUM(#REF!)', '#REF!']);
  });

  it('come back as they were when a heading is taken back', async () => {
    await afterChange('=SUM(T[b])', (_, sheet) => {
      sheet.getRange('B1').values = [['c']];
    });
    const { workbook } = test.excel;
    const sheet = workbook.findSheet(test.name)!;
    expect(sheet.cells.formulaAt(19, 5)).toContain('[c]');
    workbook.undo.undo();
    expect(sheet.cells.formulaAt(19, 5)).toContain('[b]');
    expect(sheet.cells.valueAt(0, 1)).toBe('b');
    workbook.undo.redo();
    expect(sheet.cells.formulaAt(19, 5)).toContain('[c]');
    expect(sheet.tables[0]!.headings).toEqual(['a', 'c']);
  });

  it('keeps headings apart from each other, and never blank', async () => {
    await afterChange('=SUM(T[b])', (_, sheet) => {
      sheet.getRange('B1').values = [['A']];
    });
    const { tables } = test.excel.workbook.findSheet(test.name)!;
    expect(tables[0]!.headings).toEqual(['a', 'A2']);
  });
});

describe('references to a sheet that is deleted', () => {
  it('are lost, also where another of that name comes', async () => {
    const shown = await test.onSheet(async (sheet, context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add('Gone');
      sheet.getRange('A1').formulas = [['=Gone!A1+1']];
      await context.sync();
      other.delete();
      worksheets.add('Gone').getRange('A1').values = [[9]];
      const cell = sheet.getRange('A1');
      cell.load({ formulas: true, values: true });
      await context.sync();
      worksheets.getItem('Gone').delete();
      await context.sync();
      return [cell.formulas[0]![0], cell.values[0]![0]] as unknown[];
    });
    expect(shown).toEqual(['=#REF!+1', '#REF!']);
  });
});
