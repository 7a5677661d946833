import { formatMonthKey } from '../../calendar/month';
import { tableNear } from '../reported-months';
import { smallMonths, smallThreshold } from '../small-counts';
import type { YearRule } from '../rule';

/** The only small count in the months of an area: the year's total less the other months gives it away. */
export const loneSmallCount: YearRule = {
  id: 'lone-small-count',
  family: 'disclosure',
  severity: 'info',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const small = smallMonths(context, smallThreshold(context.recognition.profile));
    for (const { area, measure, month } of small) {
      if (small.filter((other) => other.area === area && other.measure === measure).length > 1) continue;
      const parameters = { area, measure, month: formatMonthKey(month) };
      yield { places: tableNear(context, area, month + 1), parameters };
    }
  },
};
