import { sheetsOfArea } from '../area-figures';
import { smallMonths, smallThreshold } from '../small-counts';
import type { YearRule } from '../rule';

/** Small counts of an area by month, which may identify people. */
export const smallCounts: YearRule = {
  id: 'small-counts',
  family: 'disclosure',
  severity: 'info',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const threshold = smallThreshold(context.recognition.profile);
    const byArea = new Map<string, number>();
    for (const { area } of smallMonths(context, threshold)) byArea.set(area, (byArea.get(area) ?? 0) + 1);
    for (const [area, counts] of byArea)
      yield { places: sheetsOfArea(context, area), parameters: { area, counts, threshold } };
  },
};
