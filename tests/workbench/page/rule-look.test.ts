import { describe, expect, it } from 'vitest';

import { choicesFor } from '../../../src/workbench/page/grid/choices';
import { ruleLooksIn } from '../../../src/workbench/page/grid/rule-look';
import { useSheet } from '../host/api/use-sheet';

const fixture = useSheet('Rules');
const { onSheet } = fixture;

const SEEN = { top: 0, left: 0, bottom: 9, right: 5 };

/** The fill of each cell of the first column, as drawn; blank where there is none. */
function fills(rows: number): string[] {
  const sheet = fixture.excel.workbook.findSheet(fixture.name)!;
  const looks = ruleLooksIn(sheet, SEEN);
  return Array.from({ length: rows }, (_, row) => looks(row, 0, sheet.styles.at(row, 0)).fill.color);
}

async function addRule(
  values: readonly (readonly (string | number)[])[],
  make: (range: Excel.Range) => { readonly fill: Excel.ConditionalRangeFill },
): Promise<void> {
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('A1').getResizedRange(values.length - 1, values[0]!.length - 1);
    cells.values = values.map((row) => [...row]);
    make(sheet.getRange('A1').getResizedRange(values.length - 1, 0)).fill.color = '#FFC7CE';
    await context.sync();
  });
}

const RED = '#FFC7CE';

describe('the looks of cells under rules', () => {
  it('follow their values', async () => {
    await addRule([[3], [7], ['x'], [9]], (range) => {
      const { cellValue } = range.conditionalFormats.add('CellValue');
      cellValue.rule = { operator: 'Between', formula1: '=5', formula2: '=8' };
      return cellValue.format;
    });
    expect(fills(4)).toEqual(['', RED, '', '']);
  });

  it.each([
    ['Contains', ['', RED, RED, '']],
    ['NotContains', [RED, '', '', RED]],
    ['BeginsWith', ['', RED, '', '']],
    ['EndsWith', ['', '', RED, '']],
  ] as const)('follow their texts (%s)', async (operator, expected) => {
    await addRule([['Arrest'], ['Theft of a car'], ['A theft'], [12]], (range) => {
      const { textComparison } = range.conditionalFormats.add('ContainsText');
      textComparison.rule = { operator, text: 'theft' };
      return textComparison.format;
    });
    expect(fills(4)).toEqual(expected);
  });

  it('follow a formula, which moves along, and change with the cells it looks at', async () => {
    await addRule(
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      (range) => {
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = '=$B1>AVERAGE($B$1:$B$3)';
        return custom.format;
      },
    );
    expect(fills(3)).toEqual(['', '', RED]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('B1').values = [[9]];
      await context.sync();
    });
    expect(fills(3)).toEqual([RED, '', '']);
  });

  it('are those of the first rule that says something, up to one that stops', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const rules = sheet.getRange('A1:A2').conditionalFormats;
      const last = rules.add('Custom');
      last.custom.rule.formula = '=TRUE';
      last.custom.format.fill.color = '#00FF00';
      const first = rules.add('Custom');
      first.custom.rule.formula = '=A1=2';
      first.custom.format.font.bold = true;
      first.stopIfTrue = true;
      await context.sync();
    });
    expect(fills(2)).toEqual(['#00FF00', '']);
  });

  it('stay as they are where a condition cannot be worked out', async () => {
    await addRule([[1]], (range) => {
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=NOSUCHFUNCTION(A1)';
      return custom.format;
    });
    expect(fills(1)).toEqual(['']);
  });
});

describe('a drop-down list', () => {
  it('holds what is listed, or what cells hold, and is none elsewhere', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('E1:E4').values = [['North'], [''], ['South'], [3]];
      const rule = (source: string) => ({ list: { inCellDropDown: true, source } });
      sheet.getRange('A1:A3').dataValidation.rule = rule('Yes, No');
      sheet.getRange('B1').dataValidation.rule = rule('=$E$1:$E$4');
      sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: false, source: 'Yes,No' } };
      sheet.getRange('D1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      await context.sync();
    });
    const sheet = fixture.excel.workbook.findSheet(fixture.name)!;
    expect(choicesFor(sheet, 2, 0)).toEqual(['Yes', 'No']);
    expect(choicesFor(sheet, 0, 1)).toEqual(['North', 'South', '3']);
    for (const column of [2, 3, 5]) expect(choicesFor(sheet, 0, column)).toEqual([]);
  });
});
