import type { Json } from '../../host/json';
import type { Scenario } from '../scenario';

/** Places and looks of cells. */
export const RANGES: readonly Scenario[] = [
  addressed('whole sheet', (sheet) => sheet.getRange(), '1:1048576'),
  addressed('whole column', (sheet) => sheet.getRange('B2').getEntireColumn(), 'B:B'),
  addressed('whole row', (sheet) => sheet.getRange('B2').getEntireRow(), '2:2'),
  addressed('rows above', (sheet) => sheet.getRange('B5').getRowsAbove(2), 'B3:B4'),
  addressed('columns after', (sheet) => sheet.getRange('B5').getColumnsAfter(2), 'C5:D5'),
  addressed('used range of an empty sheet', (sheet) => sheet.getUsedRange(), 'A1'),
  looks('the fill of a plain cell', (range) => range.format.fill, 'color', '#FFFFFF'),
  looks('the colour of a plain font', (range) => range.format.font, 'color', '#000000'),
  looks('the border of a plain cell', (range) => range.format.borders.getItem('EdgeTop'), 'style', 'None'),
  {
    name: 'ranges: looks that differ are null',
    run: async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const both = sheet.getRange('A1:B1').load('format/font/bold');
      await context.sync();
      // Office.js types it as never null; it is.
      return JSON.stringify(both.format.font.bold);
    },
    expected: { value: 'null' },
  },
  {
    name: 'ranges: a held range follows its cells',
    run: async (sheet, context) => {
      const held = sheet.getRange('B2');
      held.track();
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      held.load('address');
      await context.sync();
      const { address } = held;
      held.untrack();
      await context.sync();
      return address.split('!')[1]!;
    },
    expected: { value: 'B3' },
  },
  {
    name: 'ranges: merging keeps the upper left value',
    run: async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['first', 'second']];
      sheet.getRange('A1:B1').merge();
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return range.values.flat().map(String);
    },
    expected: { value: ['first', ''] },
  },
  {
    name: 'ranges: over five million cells read as null, without an error',
    run: async (sheet, context) => {
      const range = sheet.getRange('A:E').load('values');
      await context.sync();
      return JSON.stringify(range.values);
    },
    expected: { value: 'null' },
  },
];

function addressed(what: string, find: (sheet: Excel.Worksheet) => Excel.Range, expected: string): Scenario {
  return {
    name: `ranges: ${what}`,
    run: async (sheet, context) => {
      const range = find(sheet).load('address');
      await context.sync();
      return range.address.split('!')[1]!;
    },
    expected: { value: expected },
  };
}

interface Loadable {
  load(property: string): unknown;
  toJSON(): object;
}

function looks(
  what: string,
  find: (range: Excel.Range) => Loadable,
  property: string,
  expected: Json,
): Scenario {
  return {
    name: `ranges: ${what}`,
    run: async (sheet, context) => {
      const part = find(sheet.getRange('A1'));
      part.load(property);
      await context.sync();
      const value: unknown = Reflect.get(part.toJSON(), property);
      return typeof value === 'string' ? value : JSON.stringify(value);
    },
    expected: { value: expected },
  };
}
