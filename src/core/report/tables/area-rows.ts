import { NOT_RECORDED } from '../../figures/cube';
import { PERIODS, yearOfPeriod } from '../period';
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

/** The areas, each counted only where it was reported in both years; [z] where it never was. */
export function likeForLikeRows(context: ReportContext, scope: TableScope): RowSpec[] {
  const row = (label: string, filter: Filter) => filterRow(context, label, { ...filter, likeForLike: true });
  const parts = context.areas.map((area): RowSpec => ({
    ...row(area.name, { area: area.name }),
    missing: () => (isComparable(context, area.name) ? undefined : '[z]'),
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

function isComparable(context: ReportContext, area: string): boolean {
  const years = PERIODS.map((period) => yearOfPeriod(context.year, period));
  return context.cube.rows.some((row) => row.likeForLike && row.area === area && years.includes(row.year));
}
