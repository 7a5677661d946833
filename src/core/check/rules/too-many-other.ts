import { findKnownName } from '../../recognise/names/known-names';
import { sheetsOfArea, sumBy, sumsByArea } from '../area-figures';
import type { YearRule } from '../rule';

/** An area with a large share of its incidents under "Other". */
export const tooManyOther: YearRule = {
  id: 'too-many-other',
  family: 'cells',
  severity: 'info',
  scope: 'year',
  *check(context) {
    const { cube, thresholds, effects } = context;
    const other = sumBy(cube, 'incidents', ({ year, category, area }) =>
      year === cube.year && findKnownName('category', category)?.name === 'Other' ? area : undefined,
    );
    for (const [area, all] of sumsByArea(cube, 'incidents', cube.year)) {
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
