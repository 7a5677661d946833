import { findChartSheets } from '../charts/chart-sheets';
import type { ExcelContext } from '../excel-context';
import { findReport } from '../write/report-in-workbook';

/** Excel's ids of the sheets that are ours and therefore no sources: the report's, and those with charts. */
export async function findOwnSheets(context: ExcelContext): Promise<ReadonlySet<string>> {
  const { owned } = await findReport(context);
  const charts = await findChartSheets(context);
  return new Set([...owned, ...charts].map(({ id }) => id));
}
