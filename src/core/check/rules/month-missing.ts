import { formatMonthKey } from '../../calendar/month';
import { median } from '../../figures/robust';
import type { CheckContext } from '../check-context';
import { cubeSums } from '../cube-sums';
import { runsOfMonths } from '../month-runs';
import { reportedMonths, tableNear } from '../reported-months';
import type { YearRule } from '../rule';

/**
 * Months of the year without incidents of an area that reports by month, from the month it joined; months that follow
 * each other are told as one. Their weight is what the area's months usually hold. Months after an area stopped are told by `partner-stopped-reporting`.
 */
export const monthMissing: YearRule = {
  id: 'month-missing',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    for (const { area, missing, reported, silent, isOneOff } of context.shared(reportedMonths)) {
      if (isOneOff) continue;
      const last = reported.at(-1)!;
      const usual = Math.round(median(incidentsByMonth(context, area)));
      const told = missing.filter((month) => !(silent > 0 && month > last && month <= last + silent));
      for (const { first, last: end } of runsOfMonths(told)) {
        yield {
          places: tableNear(context, area, first),
          parameters: {
            area,
            month: formatMonthKey(first),
            ...(end > first && { last: formatMonthKey(end) }),
          },
          effect: context.effects.of(usual * (end - first + 1), area),
        };
      }
    }
  },
};

function incidentsByMonth(context: CheckContext, area: string): number[] {
  const sums = context.index(cubeSums);
  const incidents = sums.byMonth('incidents', area);
  return sums.monthsOf(area).map((month) => incidents.get(month) ?? 0);
}
