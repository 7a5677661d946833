import type { Scenario } from '../scenario';

/** Sheets that come from a file. */
export const SHEETS_OF_FILES: readonly Scenario[] = [
  {
    name: 'sheets of files: a text that is no base 64',
    run: (_sheet, context) => insert(context, 'no base 64!'),
    expected: { errorCode: 'InvalidArgument' },
  },
  {
    name: 'sheets of files: base 64 of what is no workbook',
    run: (_sheet, context) => insert(context, 'bm90aGluZw=='),
    expected: { errorCode: 'InvalidArgument' },
  },
];

async function insert(context: Excel.RequestContext, base64: string): Promise<string> {
  context.workbook.insertWorksheetsFromBase64(base64);
  await context.sync();
  return 'taken';
}
