import type { ExcelContext } from '../excel-context';
import { findReport } from '../write/report-in-workbook';
import { findOwnSheets } from './own-sheets';
import { cellCount } from './read-plan';
import { type SheetSurvey, surveySheets } from './survey-sheets';

/** A sheet of the workbook, and how large it is. */
export interface SheetInWorkbook extends SheetSurvey {
  readonly cellCount: number;
  /** Whether it is our own, the report's or a chart's, and so no source. */
  readonly isOurs: boolean;
}

export interface WorkbookSurvey {
  readonly sheets: readonly SheetInWorkbook[];
  /** `unfinished`: a writing stopped half-way, which writing again or removing mends. */
  readonly report: 'none' | 'whole' | 'unfinished';
}

/** Looks at the open workbook before anything of it is read. Throws an `ExcelFault`. */
export async function surveyWorkbook(context: ExcelContext): Promise<WorkbookSurvey> {
  const { owned, state } = await findReport(context);
  const ours = await findOwnSheets(context);
  const sheets = await surveySheets(context);
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cellCount: sheet.used ? cellCount(sheet.used) : 0,
      isOurs: ours.has(sheet.id),
    })),
    report: state.phase === 'being written' ? 'unfinished' : owned.length > 0 ? 'whole' : 'none',
  };
}
