import { formatMonthKey } from '../../calendar/month';
import { sheetsOfArea, sumsByArea, sumsByMonth } from '../area-figures';
import type { YearRule } from '../rule';

/** A month in which the police attended more incidents of an area than there were. */
export const attendancesAboveIncidents: YearRule = {
  id: 'attendances-above-incidents',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  *check(context) {
    const { cube, effects } = context;
    for (const area of sumsByArea(cube, 'attendances', cube.year).keys()) {
      const byMonth = sumsByMonth(cube, 'incidents', area);
      for (const [month, attendances] of sumsByMonth(cube, 'attendances', area)) {
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
