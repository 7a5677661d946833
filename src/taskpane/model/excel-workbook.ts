import { openWorkbook } from '../../excel/open-workbook';
import { openPublicCopy } from '../../excel/public-copy/open-public-copy';
import type { OpenWorkbook } from './open-workbook';

/** The workbook that is open in Excel. */
export const excelWorkbook: OpenWorkbook = {
  ...openWorkbook,
  openPublicCopy,
  read: async (options) => (await openWorkbook.read(options)).source,
};
