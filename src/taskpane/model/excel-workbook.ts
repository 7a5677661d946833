import { runInExcel } from '../../excel/excel-context';
import { openWorkbook } from '../../excel/open-workbook';
import { removeReport } from '../../excel/write/remove-report';
import { writeReport } from '../../excel/write/write-report';
import type { OpenWorkbook } from './open-workbook';

/** The workbook that is open in Excel. */
export const excelWorkbook: OpenWorkbook = {
  ...openWorkbook,
  read: async (options) => (await openWorkbook.read(options)).source,
  writeReport: (plan, dateSystem, profile) =>
    runInExcel(async (context) => {
      await writeReport(context, plan, dateSystem, profile);
      return plan.sheets.map(({ name }) => name);
    }),
  removeReport: () => runInExcel(removeReport),
};
