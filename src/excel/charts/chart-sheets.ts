import { fingerprintOf } from '../../core/report/fingerprint';
import type { ExcelContext } from '../excel-context';

/** The mark on a sheet that shows one of the dashboard's views. */
export const CHART_MARK = 'cctv-annual-report-chart';

/** A sheet with a view of the dashboard that we wrote. */
export interface ChartSheet {
  readonly id: string;
  readonly name: string;
  /** The view it shows. */
  readonly view: string;
  /** The fingerprint of what was written; absent where the writing stopped half-way. */
  readonly print?: string;
}

/** What the mark says. It names the sheet's own id: a copy somebody made of the sheet is theirs. */
export function markOf(id: string, view: string, print = ''): string {
  return JSON.stringify([id, view, print]);
}

/** Looks for the sheets with views of the dashboard, in two round trips. Throws an `ExcelFault`. */
export async function findChartSheets(context: ExcelContext): Promise<readonly ChartSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  await context.sync();
  const marks = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(CHART_MARK);
    mark.load({ value: true });
    return { sheet, mark };
  });
  await context.sync();
  return marks.flatMap(({ sheet: { id, name }, mark }): ChartSheet[] => {
    const [own, view, print] = mark.isNullObject ? [] : readMark(mark.value);
    if (own !== id || view === undefined) return [];
    return [{ id, name, view, ...(print !== undefined && print !== '' && { print }) }];
  });
}

function readMark(value: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(value);
    return Array.isArray(read) ? read.map(String) : [];
  } catch {
    return [];
  }
}

/** The fingerprint of what stands in a sheet's cells now. */
export function printOfCells(formulas: readonly (readonly unknown[])[]): string {
  return fingerprintOf(JSON.stringify(formulas));
}
