import { NOT_RECORDED } from '../figures/cube';
import type { Measure } from '../recognise/layout';
import type { Period } from './period';
import type { ReportContext } from './report-context';
import { yearSum } from './tables/table-row';

/**
 * How far the two years may lie apart in the part of a measure whose category, source or sub-area is not recorded.
 * Beyond it, a category that "rose" may only have been written down more often.
 */
const MOST_APART = 0.05;

/** Whether a measure's categories, sources or sub-areas are recorded as fully in one year as in the other. */
export function isDimensionComparable(
  context: ReportContext,
  measure: Measure,
  dimension: 'category' | 'source' | 'subArea',
  area?: string,
): boolean {
  const unrecorded = (period: Period): number => {
    const filter = area === undefined ? {} : { area };
    const part = yearSum(context, measure, period, { ...filter, [dimension]: NOT_RECORDED });
    const share = context.evaluate({ type: 'share', part, whole: yearSum(context, measure, period, filter) });
    return typeof share === 'number' ? share : 0;
  };
  return Math.abs(unrecorded('now') - unrecorded('before')) <= MOST_APART;
}
