import { findKnownName } from '../../recognise/names/known-names';
import { sheetsOfArea } from '../area-figures';
import { cubeSums } from '../cube-sums';
import type { YearRule } from '../rule';

/** An area with a large share of its incidents under "Other". */
export const tooManyOther: YearRule = {
  id: 'too-many-other',
  family: 'cells',
  severity: 'info',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const { cube, thresholds, effects } = context;
    const sums = context.index(cubeSums);
    const other = sums.ofCategories(
      cube.year,
      (category) => findKnownName('category', category)?.name === 'Other',
    );
    for (const [area, all] of sums.byArea('incidents', cube.year)) {
      const incidents = other.get(area) ?? 0;
      if (incidents < thresholds.leastDifference || incidents <= thresholds.mostOtherShare * all) continue;
      yield {
        places: sheetsOfArea(context, area),
        parameters: { area, incidents, share: incidents / all, most: thresholds.mostOtherShare },
        effect: effects.of(incidents, area),
      };
    }
  },
};
