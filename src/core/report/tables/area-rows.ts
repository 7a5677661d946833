import { isCompared, NOT_RECORDED } from '../../figures/cube';
import { hasLikeForLike } from '../like-for-like-figures';
import type { ReportArea, ReportContext } from '../report-context';
import {
  type Filter,
  filterRow,
  type RowSpec,
  SHORTHAND_OF_STATE,
  type TableScope,
  withTotal,
} from './table-row';

/** The reporting areas in their order, what no area is known for, and all together. */
export function areaRows(context: ReportContext, scope: TableScope): RowSpec[] {
  const parts = context.areas.map((area) => areaRow(context, area));
  return withTotal(
    context,
    scope,
    parts,
    filterRow(context, '', { area: NOT_RECORDED }),
    filterRow(context, '', {}),
  );
}

/** The areas, each measure counted only where it was reported in both years; [z] where it never was. */
export function likeForLikeRows(context: ReportContext, scope: TableScope): RowSpec[] {
  const row = (label: string, filter: Filter): RowSpec => {
    const counted = filterRow(context, label, filter);
    return {
      ...counted,
      uneven: () => undefined,
      figure: (measure, period, further) =>
        counted.figure(measure, period, { ...further, ...(isCompared(measure) && { likeForLike: measure }) }),
    };
  };
  const parts = context.areas.map((area): RowSpec => ({
    ...row(area.name, { area: area.name }),
    missing: (measure) => (hasLikeForLike(context, measure, area.name) ? undefined : '[z]'),
  }));
  return withTotal(context, scope, parts, row('', { area: NOT_RECORDED }), row('', {}));
}

/** One area's row; [x] or [z] in a year for which the area has no figures. */
export function areaRow(context: ReportContext, area: ReportArea): RowSpec {
  return {
    ...filterRow(context, area.name, { area: area.name }),
    missing: (measure, period) => SHORTHAND_OF_STATE[context.coverage.ofYear(measure, area.name, period)],
  };
}
