import { openWorkbook } from '../../excel/open-workbook';
import type { OpenWorkbook } from './open-workbook';

/** The workbook that is open in Excel. */
export const excelWorkbook: OpenWorkbook = {
  ...openWorkbook,
  read: async (options) => (await openWorkbook.read(options)).source,
};
