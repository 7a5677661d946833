import type { Figure } from '../figures/figure';
import { isDimensionComparable } from './comparable-dimension';
import type { Period } from './period';
import type { ReportContext } from './report-context';
import { type Filter, yearSum } from './tables/table-row';

/** Incidents by how they began. */
export function incidentsBegun(
  context: ReportContext,
  proactive: 'proactive' | 'reactive' | 'not recorded',
  period: Period,
  within: Filter = {},
): Figure {
  return yearSum(context, 'incidents', period, { ...within, proactive });
}

/** Incidents of which it is recorded whether they were proactive or reactive: what shares are taken of. */
export function incidentsWithSource(context: ReportContext, period: Period, within: Filter = {}): Figure {
  return {
    type: 'total',
    parts: (['proactive', 'reactive'] as const).map((kind) => incidentsBegun(context, kind, period, within)),
  };
}

/** The part of the incidents with a known source that operators saw first. */
export function proactiveShare(context: ReportContext, period: Period, within: Filter = {}): Figure {
  return {
    type: 'share',
    part: incidentsBegun(context, 'proactive', period, within),
    whole: incidentsWithSource(context, period, within),
  };
}

/** Whether the year's records tell proactive from reactive at all; last year's, as fully as this year's. */
export function tellsProactivity(context: ReportContext, period: Period): boolean {
  if (period === 'before' && !isDimensionComparable(context, 'incidents', 'source')) return false;
  const known = context.evaluate(incidentsWithSource(context, period));
  return typeof known === 'number' && known > 0;
}
