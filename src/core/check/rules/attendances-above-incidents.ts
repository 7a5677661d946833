import { formatMonthKey } from '../../calendar/month';
import { sheetsOfArea } from '../area-figures';
import { cubeSums } from '../cube-sums';
import type { YearRule } from '../rule';

/** A month in which the police attended more incidents of an area than there were. */
export const attendancesAboveIncidents: YearRule = {
  id: 'attendances-above-incidents',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const { cube, effects } = context;
    const sums = context.index(cubeSums);
    for (const area of sums.byArea('attendances', cube.year).keys()) {
      const byMonth = sums.byMonth('incidents', area);
      for (const [month, attendances] of sums.byMonth('attendances', area)) {
        const incidents = byMonth.get(month);
        if (incidents === undefined || attendances <= incidents) continue;
        yield {
          places: sheetsOfArea(context, area),
          parameters: { area, month: formatMonthKey(month), attendances, incidents },
          effect: effects.of(attendances - incidents, area),
        };
      }
    }
  },
};
