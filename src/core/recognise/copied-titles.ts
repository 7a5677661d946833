import type { Month } from '../calendar/month';
import type { Grid } from '../grid/grid';
import { groupBy } from '../group-by';
import type { RecognisedSheet } from './recognise-sheet';
import { monthOfName } from './words/named-month';

/**
 * The months that sheets are called after whose titles name another: sheet "Sep" with the title of August, copied and not
 * corrected. The sheet's name is believed where another sheet of the workbook, called after the title's month, has that
 * title too and no sheet has one of the month of this. By grid.
 */
export function monthsOfCopiedTitles(
  grids: readonly Grid[],
  sheets: readonly RecognisedSheet[],
  workbookOfGrid: readonly number[],
): ReadonlyMap<number, Month> {
  const told = grids.flatMap(({ source }, grid) => {
    const layouts = sheets[grid]!.recognised.flatMap((one) => one.layouts);
    const [month, ...others] = new Set(layouts.map(({ context }) => context.month));
    if (month === undefined || others.length > 0) return [];
    const called = monthOfName(source.sheet, month);
    return called === undefined ? [] : [{ grid, month, called }];
  });
  const months = new Map<number, Month>();
  for (const ofWorkbook of groupBy(told, ({ grid }) => workbookOfGrid[grid]!).values()) {
    const titled = new Set(ofWorkbook.map(({ month }) => month));
    const agreed = new Set(
      ofWorkbook.filter(({ month, called }) => month === called).map(({ month }) => month),
    );
    for (const { grid, month, called } of ofWorkbook)
      if (agreed.has(month) && !titled.has(called)) months.set(grid, called);
  }
  return months;
}
