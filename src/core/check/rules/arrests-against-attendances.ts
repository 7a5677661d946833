import { fieldColumn } from '../../records/tally-columns';
import { sheetsOfArea } from '../area-figures';
import type { CheckContext } from '../check-context';
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
    if (attended.size === 0 && !hasColumn(context)) return;
    for (const [area, arrests] of sums.byArea('arrests', cube.year)) {
      // Nothing said of an area is none, where anything says attendances at all.
      const attendances = attended.get(area) ?? 0;
      if (attendances >= thresholds.leastAttendanceShare * arrests) continue;
      if (arrests - attendances < thresholds.leastDifference) continue;
      yield {
        places: sheetsOfArea(context, area),
        parameters: { area, arrests, attendances },
        effect: effects.of(0, area),
      };
    }
  },
};

/** Whether a log has a column for attendances, whatever it says. */
function hasColumn({ recognition }: CheckContext): boolean {
  return recognition.layouts.some((layout) => fieldColumn(layout, 'attended') !== undefined);
}
