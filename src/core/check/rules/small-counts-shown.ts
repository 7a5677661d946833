import { sheetsOfArea } from '../area-figures';
import { smallMonths, smallThreshold } from '../small-counts';
import type { YearRule } from '../rule';

/** Small counts in a report whose profile switches their protection off. */
export const smallCountsShown: YearRule = {
  id: 'small-counts-shown',
  family: 'disclosure',
  severity: 'warning',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const { profile } = context.recognition;
    if (profile.disclosure?.method !== 'off') return;
    const threshold = smallThreshold(profile);
    const small = smallMonths(context, threshold);
    if (small.length === 0) return;
    const places = sheetsOfArea(context, small[0]!.area);
    yield { places, parameters: { counts: small.length, threshold } };
  },
};
