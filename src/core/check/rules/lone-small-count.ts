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
    const numbers = new Map<string, number>();
    const lineOf = ({ area, measure }: (typeof small)[number]): string => `${measure}/${area}`;
    for (const count of small) numbers.set(lineOf(count), (numbers.get(lineOf(count)) ?? 0) + 1);
    for (const count of small) {
      if (numbers.get(lineOf(count))! > 1) continue;
      const { area, measure, month } = count;
      const parameters = { area, measure, month: formatMonthKey(month) };
      yield { places: tableNear(context, area, month + 1), parameters };
    }
  },
};
