import { median, usualDeviation } from '../../figures/robust';
import { sheetsOfArea } from '../area-figures';
import type { CheckContext } from '../check-context';
import { cubeSums } from '../cube-sums';
import type { YearRule } from '../rule';

/** With fewer areas nobody can say what is usual. */
const FEWEST_AREAS = 3;

interface Change {
  readonly area: string;
  readonly before: number;
  readonly now: number;
  /** The natural logarithm of now over before, so that doubling and halving weigh the same. */
  readonly ratio: number;
}

/**
 * An area that changed since last year quite otherwise than the other areas did: its ratio lies many usual deviations
 * from the median of the others', which one odd area cannot move. Like is compared with like.
 */
export const suddenChange: YearRule = {
  id: 'sudden-change',
  family: 'across sources',
  severity: 'warning',
  scope: 'year',
  reads: ['cube'],
  *check(context) {
    const { unusualDeviations, leastDifference } = context.thresholds;
    const changes = changesOfAreas(context);
    if (changes.length < FEWEST_AREAS) return;
    for (const { area, before, now, ratio } of changes) {
      const others = changes.filter((other) => other.area !== area).map((other) => other.ratio);
      const middle = median(others);
      const expected = before * Math.exp(middle);
      // What chance alone does to two counts of this size.
      const chance = Math.sqrt(1 / Math.max(before, 1) + 1 / Math.max(now, 1));
      const usual = Math.max(usualDeviation(others, middle), chance);
      if (Math.abs(ratio - middle) <= unusualDeviations * usual) continue;
      if (Math.abs(now - expected) < leastDifference) continue;
      yield {
        places: sheetsOfArea(context, area),
        parameters: { area, before, now, change: now / before - 1, others: Math.exp(middle) - 1 },
        effect: context.effects.of(Math.round(Math.abs(now - expected)), area),
      };
    }
  },
};

function changesOfAreas(context: CheckContext): Change[] {
  const { year } = context.cube;
  const sums = context.index(cubeSums);
  const now = sums.comparableByArea(year);
  return [...sums.comparableByArea(year - 1)].flatMap(([area, before]): Change[] => {
    const current = now.get(area);
    if (current === undefined || before === 0) return [];
    return [{ area, before, now: current, ratio: Math.log(Math.max(current, 0.5) / before) }];
  });
}
