import { formatMonthKey } from '../../calendar/month';
import { median } from '../../figures/robust';
import { cubeSums } from '../cube-sums';
import { reportedMonths, tableNear } from '../reported-months';
import type { YearRule } from '../rule';

/** An area without figures for the last months that others report. */
export const partnerStoppedReporting: YearRule = {
  id: 'partner-stopped-reporting',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    for (const { area, reported, silent, isOneOff } of context.shared(reportedMonths)) {
      if (silent === 0 || isOneOff) continue;
      const last = reported.at(-1)!;
      const usual = median([...context.index(cubeSums).byMonth('incidents', area).values()]);
      yield {
        places: tableNear(context, area, last + 1),
        parameters: { area, month: formatMonthKey(last), months: silent },
        effect: context.effects.of(Math.round(usual * silent), area),
      };
    }
  },
};
