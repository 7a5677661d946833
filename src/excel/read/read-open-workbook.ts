import type { SourceWorkbook } from '../../core/grid/workbook';
import type { ExcelContext } from '../excel-context';
import { hashGrids } from './hash-grids';
import { type ReadOptions, readSheets } from './read-sheets';
import { type SheetSurvey, surveySheets } from './survey-sheets';

/**
 * Reads the open workbook as a source: every sheet but those `isOurs` names, the report's own. Throws an `ExcelFault`,
 * or `ReadingCancelled`.
 */
export async function readOpenWorkbook(
  context: ExcelContext,
  isOurs: (sheet: SheetSurvey) => boolean,
  options: ReadOptions = {},
): Promise<SourceWorkbook> {
  const { workbook } = context;
  workbook.load({ name: true });
  const sheets = (await surveySheets(context)).filter((sheet) => !isOurs(sheet));
  const { dateSystem, grids } = await readSheets(context, workbook.name, sheets, options);
  const { sha256, byteCount } = await hashGrids(grids);
  return { file: workbook.name, format: 'excel', sha256, byteCount, dateSystem, grids, externalLinks: [] };
}
