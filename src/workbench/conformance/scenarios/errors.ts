import type { Scenario } from '../scenario';

/** The codes Excel fails with. */
export const ERRORS: readonly Scenario[] = [
  failing('a sheet that is not there', 'ItemNotFound', (_sheet, context) => {
    context.workbook.worksheets.getItem('No such sheet').load('name');
  }),
  failing('a table that is not there', 'ItemNotFound', (_sheet, context) => {
    context.workbook.tables.getItem('NoSuchTable').load('name');
  }),
  failing('a name that is not there', 'ItemNotFound', (_sheet, context) => {
    context.workbook.names.getItem('No_such_name').load('name');
  }),
  failing('an address that is none', 'InvalidArgument', (sheet) => {
    sheet.getRange('no address').load('values');
  }),
  failing('a range beyond the sheet', 'InvalidArgument', (sheet) => {
    sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
  }),
  failing('a sheet’s name with a slash', 'InvalidArgument', (sheet) => {
    sheet.name = 'a/b';
  }),
  failing('a sheet’s name of 32 characters', 'InvalidArgument', (sheet) => {
    sheet.name = 'x'.repeat(32);
  }),
  failing('a sheet’s name that is taken', 'ItemAlreadyExists', (sheet, context) => {
    sheet.name = 'Taken by a scenario';
    context.workbook.worksheets.add('taken by a SCENARIO');
  }),
  failing('a name like a cell', 'InvalidArgument', (_sheet, context) => {
    context.workbook.names.add('AB12', '=1');
  }),
  failing('a table over a table', 'InvalidOperation', (sheet) => {
    sheet.tables.add('A1:B3', true);
    sheet.tables.add('B2:C4', true);
  }),
  failing('a table over merged cells', 'MergedRangeConflict', (sheet) => {
    sheet.getRange('A1:B1').merge();
    sheet.tables.add('A1:B3', true);
  }),
  failing('cells inserted across a table', 'InsertDeleteConflict', (sheet) => {
    sheet.tables.add('A1:B3', true);
    sheet.getRange('A1').insert('Down');
  }),
  failing('a change of a protected sheet', 'AccessDenied', (sheet) => {
    sheet.protection.protect();
    sheet.getRange('A1').values = [[1]];
  }),
  failing('ranges that share nothing', 'ItemNotFound', (sheet) => {
    sheet.getRange('A1').getIntersection('C3').load('address');
  }),
  failing('XML that is none', 'InvalidArgument', (_sheet, context) => {
    context.workbook.customXmlParts.add('no XML');
  }),
  {
    name: 'errors: what came before the failing call stays done',
    run: async (sheet, context) => {
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2:B2').values = [['too narrow']];
      sheet.getRange('A3').values = [['never']];
      await context.sync().catch(() => undefined);
      const range = sheet.getRange('A1:A3').load('values');
      await context.sync();
      return range.values.flat().map(String);
    },
    expected: { value: ['kept', '', ''] },
  },
];

function failing(
  what: string,
  errorCode: string,
  attempt: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Scenario {
  return {
    name: `errors: ${what}`,
    run: async (sheet, context) => {
      attempt(sheet, context);
      await context.sync();
      return 'taken';
    },
    expected: { errorCode },
  };
}
