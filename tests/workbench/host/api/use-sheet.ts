import { afterAll, beforeAll, beforeEach } from 'vitest';

import { startExcel, type StartedExcel } from '../../../excel/start-excel';

/** One Excel for a file of tests, and in it a fresh sheet for every test. */
export interface SheetOfTest {
  readonly excel: StartedExcel;
  readonly name: string;
  /** Runs something on the test's sheet. */
  readonly onSheet: <Result>(
    task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<Result>;
}

/** Starts an Excel for the tests of this file. The sheets are called by the prefix and a number. */
export function useSheet(prefix: string): SheetOfTest {
  let excel: StartedExcel | undefined;
  let made = 0;
  const name = () => `${prefix}${String(made)}`;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(() => {
    excel?.close();
  });
  beforeEach(() => {
    made++;
    excel!.workbook.addSheet(name());
  });
  return {
    get excel() {
      return excel!;
    },
    get name() {
      return name();
    },
    onSheet: (task) =>
      excel!.Excel.run((context) => task(context.workbook.worksheets.getItem(name()), context)),
  };
}
