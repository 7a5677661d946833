import type { ComparedMeasure } from '../figures/cube';
import { hasLikeForLike, isLikeForLike } from './like-for-like-figures';
import type { ReportContext } from './report-context';
import { type Filter, isYearBroken } from './tables/table-row';

/** Over what a rate of the two years may be compared: all that was counted, or what both years report. */
export type ComparedOver = 'all' | 'like for like';

/**
 * Over what the rates of these counts can be set beside last year's. A rate moves with the areas it is of: where an
 * area joined, or lacks months, only what both years report says anything. `undefined` where nothing does.
 */
export function comparedOver(
  context: ReportContext,
  measures: readonly ComparedMeasure[],
): ComparedOver | undefined {
  if (!measures.every((measure) => context.coverage.has(measure, 'before'))) return undefined;
  if (measures.every((measure) => isLikeForLike(context, measure))) return 'all';
  if (isYearBroken(context, {})) return undefined;
  return measures.every((measure) => hasLikeForLike(context, measure)) ? 'like for like' : undefined;
}

/** Narrows counts to the areas and months in which both years report this measure. */
export function inBothYears(measure: ComparedMeasure): Filter {
  return { likeForLike: measure };
}
