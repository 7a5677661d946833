import { formatMonthKey } from '../../calendar/month';
import { median } from '../../figures/robust';
import type { CheckContext } from '../check-context';
import { reportedMonths, tableNear } from '../reported-months';
import type { YearRule } from '../rule';

/**
 * A month of the year without incidents of an area that reports by month, from the month it joined. Its weight is
 * what the area's months usually hold. Months after an area stopped are told by `partner-stopped-reporting`.
 */
export const monthMissing: YearRule = {
  id: 'month-missing',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'year',
  *check(context) {
    for (const { area, missing, reported, silent } of context.shared(reportedMonths)) {
      const last = reported.at(-1)!;
      const usual = Math.round(median(incidentsByMonth(context, area)));
      for (const month of missing) {
        if (silent > 0 && month > last && month <= last + silent) continue;
        yield {
          places: tableNear(context, area, month),
          parameters: { area, month: formatMonthKey(month) },
          effect: context.effects.of(usual, area),
        };
      }
    }
  },
};

function incidentsByMonth({ cube }: CheckContext, area: string): number[] {
  const sums = new Map<number, number>();
  for (const row of cube.rows) {
    if (row.year !== cube.year || row.area !== area || row.month === undefined) continue;
    sums.set(row.month, (sums.get(row.month) ?? 0) + (row.values.get('incidents') ?? 0));
  }
  return [...sums.values()];
}
