import type { Scenario } from '../scenario';

const FIGURES = [
  ['Area', 'Incidents'],
  ['Stevenage', 12],
  ['Hitchin', 7],
];

/** Tables, names, charts, and what formulas give. */
export const TABLES_AND_FORMULAS: readonly Scenario[] = [
  {
    name: 'tables: headings that come again are numbered',
    run: async (sheet, context) => {
      sheet.getRange('A1:C2').values = [
        ['Same', 'Same', ''],
        [1, 2, 3],
      ];
      const row = sheet.tables.add('A1:C2', true).getHeaderRowRange().load('values');
      await context.sync();
      return row.values.flat().map(String);
    },
    expected: { value: ['Same', 'Same2', 'Column3'] },
  },
  {
    name: 'tables: totals count or sum the last column',
    run: async (sheet, context) => {
      sheet.getRange('A1:B3').values = FIGURES;
      const table = sheet.tables.add('A1:B3', true);
      table.showTotals = true;
      const row = table.getTotalRowRange().load('formulas, values');
      await context.sync();
      return [...row.formulas.flat().map(String), ...row.values.flat().map(String)];
    },
    expected: { value: ['Total', '=SUBTOTAL(109,[Incidents])', 'Total', '19'] },
  },
  {
    name: 'formulas: a structured reference is calculated',
    run: async (sheet, context) => {
      sheet.getRange('A1:B3').values = FIGURES;
      sheet.tables.add('A1:B3', true).name = 'ScenarioFigures';
      const cell = sheet.getRange('D1');
      cell.formulas = [['=SUMIFS(ScenarioFigures[Incidents],ScenarioFigures[Area],"Hitchin")']];
      cell.load('values');
      await context.sync();
      return cell.values.flat().map(Number);
    },
    expected: { value: [7] },
  },
  {
    name: 'formulas: inserted rows are followed',
    run: async (sheet, context) => {
      sheet.getRange('A3').values = [[5]];
      const cell = sheet.getRange('B1');
      cell.formulas = [['=A3*2']];
      sheet.getRange('2:2').insert('Down');
      const after = sheet.getRange('B1').load('formulas, values');
      await context.sync();
      return [...after.formulas.flat().map(String), ...after.values.flat().map(String)];
    },
    expected: { value: ['=A4*2', '10'] },
  },
  {
    name: 'formulas: an unknown name is an error value, not a failure',
    run: async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=NoSuchNameAnywhere']];
      cell.load('values, valueTypes');
      await context.sync();
      return [cell.values, cell.valueTypes].flat(2).map(String);
    },
    expected: { value: ['#NAME?', 'Error'] },
  },
  {
    name: 'charts: series by columns take headings and labels from the cells',
    run: async (sheet, context) => {
      sheet.getRange('A1:B3').values = FIGURES;
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      const series = chart.series.load('items/name');
      await context.sync();
      return series.items.map(({ name }) => name);
    },
    expected: { value: ['Incidents'] },
  },
  {
    name: 'objects: what hangs on a null object is null as well',
    run: async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('No such sheet');
      const used = missing.getUsedRangeOrNullObject(true);
      await context.sync();
      return [missing.isNullObject, used.isNullObject];
    },
    expected: { value: [true, true] },
  },
  {
    name: 'remembering: a part of a namespace is found again',
    run: async (_sheet, context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<a xmlns="urn:conformance">1</a>');
      const found = customXmlParts.getByNamespace('urn:conformance').getOnlyItemOrNullObject();
      found.load('namespaceUri');
      await context.sync();
      const { namespaceUri } = found;
      part.delete();
      await context.sync();
      return namespaceUri;
    },
    expected: { value: 'urn:conformance' },
  },
];
