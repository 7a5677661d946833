import type { YearAnalysis } from '../../src/core/analyse-year';
import type { Profile } from '../../src/core/profile/profile';
import { composeReport } from '../../src/core/report/compose-report';
import { layOutReport } from '../../src/core/report/workbook/lay-out-report';
import type { WorkbookPlan } from '../../src/core/report/workbook/plan';

/** The report workbook of a year, as the command line makes it. */
export function planReport(analysis: YearAnalysis, profile: Profile): WorkbookPlan {
  const document = composeReport({ ...analysis, rowCounts: analysis.rowCounts.sheets, profile });
  return layOutReport(document, analysis.cube);
}
