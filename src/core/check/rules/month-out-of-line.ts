import { formatMonthKey } from '../../calendar/month';
import { median, usualDeviation } from '../../figures/robust';
import { sumsByArea, sumsByMonth } from '../area-figures';
import { tableNear } from '../reported-months';
import type { YearRule } from '../rule';

const FEWEST_MONTHS = 6;

/** A month of an area far from its other months of the year, by their median and median absolute deviation. */
export const monthOutOfLine: YearRule = {
  id: 'month-out-of-line',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  *check(context) {
    const { cube, effects, thresholds } = context;
    for (const area of sumsByArea(cube, 'incidents', cube.year).keys()) {
      const months = sumsByMonth(cube, 'incidents', area);
      if (months.size < FEWEST_MONTHS) continue;
      const values = [...months.values()];
      const middle = median(values);
      const usual = Math.max(usualDeviation(values, middle), Math.sqrt(middle), 1);
      for (const [month, incidents] of months) {
        const difference = Math.abs(incidents - middle);
        if (difference < thresholds.leastDifference || difference <= thresholds.unusualDeviations * usual)
          continue;
        yield {
          places: tableNear(context, area, month + 1),
          parameters: { area, month: formatMonthKey(month), incidents, middle },
          effect: effects.of(Math.round(difference), area),
        };
      }
    }
  },
};
