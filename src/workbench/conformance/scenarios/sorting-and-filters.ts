import type { Scenario } from '../scenario';

const FIGURES = [
  ['Area', 'Incidents'],
  ['Stevenage', 12],
  ['Hitchin', 7],
  ['baldock', 12],
  ['Old Town', ''],
];

/** The areas whose rows are not hidden. */
async function shownAreas(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string[]> {
  const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load('values, rowHidden'));
  await context.sync();
  return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => String(values[0]![0]));
}

function tableOf(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:B5').values = FIGURES;
  return sheet.tables.add('A1:B5', true);
}

/** Rows in another order, and rows hidden by what they hold. */
export const SORTING_AND_FILTERS: readonly Scenario[] = [
  {
    name: 'sorting: numbers, texts, truth values, errors, and blanks last',
    run: async (sheet, context) => {
      const range = sheet.getRange('A1:B7');
      range.values = [
        ['b', 1],
        [true, 2],
        ['=1/0', 3],
        ['', 4],
        [3, 5],
        ['B', 6],
        ["'1", 7],
      ];
      range.sort.apply([{ key: 0 }]);
      range.load('values');
      await context.sync();
      return range.values.map(([, number]) => Number(number));
    },
    expected: { value: [5, 7, 1, 6, 2, 3, 4] },
  },
  {
    name: 'sorting: the other way round blanks are still last',
    run: async (sheet, context) => {
      const range = sheet.getRange('A1:A4');
      range.values = [[1], [''], ['a'], [2]];
      range.sort.apply([{ key: 0, ascending: false }]);
      range.load('values');
      await context.sync();
      return range.values.map(([value]) => String(value));
    },
    expected: { value: ['a', '2', '1', ''] },
  },
  {
    name: 'sorting: formulas follow their row',
    run: async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.formulas = [
        [2, '=A1*10'],
        [1, '=A2*10'],
      ];
      range.sort.apply([{ key: 0 }]);
      range.load('formulas');
      await context.sync();
      return range.formulas.flat().map(String);
    },
    expected: { value: ['1', '=A1*10', '2', '=A2*10'] },
  },
  {
    name: 'sorting: merged cells',
    run: async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        [3, 1],
        [2, 1],
        [1, 1],
      ];
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B3').sort.apply([{ key: 0 }]);
      await context.sync();
      return 'taken';
    },
    expected: { errorCode: 'InvalidOperation' },
  },
  {
    name: 'filters: values are compared as texts, whatever the case',
    run: async (sheet, context) => {
      const table = tableOf(sheet);
      table.columns.getItem('Area').filter.applyValuesFilter(['BALDOCK', 'Hitchin']);
      return shownAreas(sheet, context);
    },
    expected: { value: ['Hitchin', 'baldock'] },
  },
  {
    name: 'filters: a comparison leaves blanks out',
    run: async (sheet, context) => {
      const table = tableOf(sheet);
      table.columns.getItem('Incidents').filter.applyCustomFilter('<10');
      return shownAreas(sheet, context);
    },
    expected: { value: ['Hitchin'] },
  },
  {
    name: 'filters: the largest and those alike',
    run: async (sheet, context) => {
      const table = tableOf(sheet);
      table.columns.getItem('Incidents').filter.applyTopItemsFilter(1);
      return shownAreas(sheet, context);
    },
    expected: { value: ['Stevenage', 'baldock'] },
  },
  {
    name: 'filters: a hidden row stays in its place when others are sorted',
    run: async (sheet, context) => {
      const table = tableOf(sheet);
      table.columns.getItem('Area').filter.applyCustomFilter('<>Hitchin');
      sheet.getRange('A2:B5').sort.apply([{ key: 0 }]);
      const cell = sheet.getRange('A3').load('values');
      await context.sync();
      return cell.values.flat().map(String);
    },
    expected: { value: ['Hitchin'] },
  },
  {
    name: 'filters: a sheet without one gives a null object',
    run: async (sheet, context) => {
      const range = sheet.autoFilter.getRangeOrNullObject();
      sheet.autoFilter.load('enabled');
      await context.sync();
      return [range.isNullObject, sheet.autoFilter.enabled];
    },
    expected: { value: [true, false] },
  },
];
