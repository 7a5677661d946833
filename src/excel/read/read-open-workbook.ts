import type { Grid } from '../../core/grid/grid';
import type { SourceWorkbook } from '../../core/grid/workbook';
import type { ExcelContext } from '../excel-context';
import { giveWay } from '../pause';
import { hashGrids } from './hash-grids';
import { type ReadOptions, readSheets } from './read-sheets';
import { DetailsAsked } from './sheet-details';
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
  return (await readSheetsById(context, isOurs, options)).source;
}

/** The open workbook as a source, and its sheets by Excel's ids. */
export interface OpenWorkbookRead {
  readonly source: SourceWorkbook;
  readonly sheets: ReadonlyMap<string, Grid>;
}

/** The same as `readOpenWorkbook`, with the sheets by their ids for whoever listens to them. */
export async function readSheetsById(
  context: ExcelContext,
  isOurs: (sheet: SheetSurvey) => boolean,
  options: ReadOptions = {},
): Promise<OpenWorkbookRead> {
  const { workbook } = context;
  workbook.load({ name: true });
  const asked = new DetailsAsked(context);
  const surveyed = await surveySheets(context, (sheet, used) => {
    if (!isOurs(sheet)) asked.ask(sheet, used);
  });
  const sheets = surveyed.filter((sheet) => !isOurs(sheet));
  const { dateSystem, grids } = await readSheets(context, workbook.name, sheets, options, asked);
  const { sha256, byteCount } = await hashGrids(grids, options.pause ?? giveWay);
  const file = workbook.name;
  return {
    source: { file, format: 'excel', sha256, byteCount, dateSystem, grids, externalLinks: [] },
    sheets: new Map(sheets.map(({ id }, index) => [id, grids[index]!])),
  };
}
