import { sheetsOfArea } from '../area-figures';
import { cubeSums } from '../cube-sums';
import type { YearRule } from '../rule';

/** An area with far fewer police attendances than arrests: attendances were not written down. */
export const arrestsAgainstAttendances: YearRule = {
  id: 'arrests-against-attendances',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const { cube, thresholds, effects } = context;
    const sums = context.index(cubeSums);
    const attended = sums.byArea('attendances', cube.year);
    for (const [area, arrests] of sums.byArea('arrests', cube.year)) {
      const attendances = attended.get(area);
      if (attendances === undefined || attendances >= thresholds.leastAttendanceShare * arrests) continue;
      if (arrests - attendances < thresholds.leastDifference) continue;
      yield {
        places: sheetsOfArea(context, area),
        parameters: { area, arrests, attendances },
        effect: effects.of(0, area),
      };
    }
  },
};
