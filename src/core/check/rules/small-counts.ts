import { formatMonthKey } from '../../calendar/month';
import { groupBy } from '../../group-by';
import { sheetsOfArea } from '../area-figures';
import { smallMonths, smallThreshold } from '../small-counts';
import type { YearRule } from '../rule';

/** Figures that are named; the rest are counted. */
const FIGURES_NAMED = 3;

/** Small counts of an area by month, which may identify people. */
export const smallCounts: YearRule = {
  id: 'small-counts',
  family: 'disclosure',
  severity: 'info',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const threshold = smallThreshold(context.recognition.profile);
    const byArea = groupBy(smallMonths(context, threshold), ({ area }) => area);
    for (const [area, figures] of byArea) {
      const first = figures.toSorted((one, other) => one.month - other.month).slice(0, FIGURES_NAMED);
      const named = first.map(({ month, measure }) => `${formatMonthKey(month)} ${measure}`).join('; ');
      const more = figures.length - first.length;
      const counts = figures.length;
      yield { places: sheetsOfArea(context, area), parameters: { area, counts, threshold, named, more } };
    }
  },
};
