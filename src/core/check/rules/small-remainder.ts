import { NOT_RECORDED } from '../../figures/cube';
import { sheetsOfArea } from '../area-figures';
import { cubeSums } from '../cube-sums';
import { smallThreshold } from '../small-counts';
import type { YearRule } from '../rule';

/** An area of which all but a small count of incidents lie in its sub-areas: the difference shows the rest. */
export const smallRemainder: YearRule = {
  id: 'small-remainder',
  family: 'disclosure',
  severity: 'info',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const { cube, recognition } = context;
    const threshold = smallThreshold(recognition.profile);
    for (const { name: area, subAreas } of cube.areas) {
      if (subAreas.length === 0 || area === NOT_RECORDED) continue;
      const parts = context.index(cubeSums).bySubArea(area);
      const rest = parts.get(NOT_RECORDED) ?? 0;
      if (rest > 0 && rest < threshold && parts.size > 1)
        yield { places: sheetsOfArea(context, area), parameters: { area, threshold } };
    }
  },
};
