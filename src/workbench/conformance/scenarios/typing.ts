import type { Json } from '../../host/json';
import type { Scenario } from '../scenario';

/** What becomes of values set into cells. */
export const TYPING: readonly Scenario[] = [
  typed('a number written as text', '12', ['Double', 12, 'General']),
  typed('leading zeros', '007', ['Double', 7, 'General']),
  typed('per cent', '12.5%', ['Double', 0.125, '0.00%']),
  typed('thousands', '1,234', ['Double', 1234, '#,##0']),
  typed('an ISO date', '2017-04-01', ['Double', 42_826, 'm/d/yyyy']),
  typed('a day and month by name', '3 Apr 2017', ['Double', 42_828, 'd-mmm-yy']),
  typed('a time', '10:30', ['Double', 0.4375, 'h:mm']),
  typed('a year that is none', '2011/12', ['Double', 40_878, 'mmm-yy']),
  typed('a truth value as text', 'true', ['Boolean', true, 'General']),
  typed('an error as text', '#N/A', ['Error', '#N/A', 'General']),
  typed('an apostrophe first', "'12", ['String', '12', 'General']),
  typed('a minus sign alone', '-', ['String', '-', 'General']),
  typed('an empty text', '', ['Empty', '', 'General']),
  typed('words', 'CCTV', ['String', 'CCTV', 'General']),
  {
    name: 'typing: text that begins with a minus sign is taken for a formula',
    run: async (sheet, context) => {
      sheet.getRange('A1').values = [['- camera not working']];
      await context.sync();
      return 'taken';
    },
    expected: { errorCode: 'InvalidArgument' },
  },
  {
    name: 'typing: a formula in a cell of the text format stays text',
    run: async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['=1+1']];
      range.load('values, valueTypes');
      await context.sync();
      return [range.values, range.valueTypes].flat(2).map(String);
    },
    expected: { value: ['=1+1', 'String'] },
  },
  {
    name: 'typing: a number in a cell of the text format becomes text',
    run: async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [[5]];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes.flat().map(String);
    },
    expected: { value: ['String'] },
  },
  {
    name: 'typing: null leaves a cell as it is',
    run: async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load('values');
      await context.sync();
      return range.values.flat().map(Number);
    },
    expected: { value: [1, 3] },
  },
  {
    name: 'typing: a list of another size is refused',
    run: async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[1]];
      await context.sync();
      return 'taken';
    },
    expected: { errorCode: 'InvalidArgument' },
  },
];

/** One text set into one cell: its kind, its value and the format the cell takes on. */
function typed(what: string, text: string, expected: Json): Scenario {
  return {
    name: `typing: ${what}`,
    run: async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[text]];
      range.load('valueTypes, values, numberFormat');
      await context.sync();
      const value: unknown = range.values.flat()[0];
      const format: unknown = range.numberFormat.flat()[0];
      return [String(range.valueTypes.flat()[0]), scalar(value), String(format)];
    },
    expected: { value: expected },
  };
}

function scalar(value: unknown): Json {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
