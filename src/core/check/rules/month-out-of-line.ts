import { formatMonthKey } from '../../calendar/month';
import { median, usualDeviation } from '../../figures/robust';
import { cubeSums } from '../cube-sums';
import { tableNear } from '../reported-months';
import type { YearRule } from '../rule';

const FEWEST_MONTHS = 6;

/** A month of an area far from its other months of the year, by their median and median absolute deviation. */
export const monthOutOfLine: YearRule = {
  id: 'month-out-of-line',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const { cube, effects, thresholds } = context;
    const sums = context.index(cubeSums);
    for (const area of sums.byArea('incidents', cube.year).keys()) {
      const months = sums.byMonth('incidents', area);
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
