import { monthsOfFinancialYear } from '../../calendar/financial-year';
import type { Month } from '../../calendar/month';
import type { Figure } from '../../figures/figure';
import type { Measure } from '../../recognise/layout';
import { monthNameOnly } from '../month-names';
import type { Period } from '../period';
import type { ReportArea, ReportContext } from '../report-context';
import { isBroken } from '../series-breaks';
import { unevenMark } from '../uneven-years';
import { areaRow } from './area-rows';
import {
  type Filter,
  filterRow,
  type RowSpec,
  SHORTHAND_OF_STATE,
  type TableScope,
  withTotal,
  yearSum,
} from './table-row';

/** April to March, then what is given for the whole year only, then the year; of one area, or of all. */
export function monthRows(context: ReportContext, scope: TableScope, area?: ReportArea): RowSpec[] {
  const filter: Filter = area ? { area: area.name } : {};
  const now = monthsOfFinancialYear(context.year);
  const before = monthsOfFinancialYear(context.year - 1);
  const parts = now.map((month, index) =>
    monthRow(context, { now: month, before: before[index]! }, index, filter),
  );
  const yearOnly: RowSpec = {
    ...filterRow(context, '', filter),
    figure: (measure, period, further) => ({
      type: 'difference',
      now: yearSum(context, measure, period, { ...filter, ...further }),
      before: {
        type: 'total',
        parts: (period === 'now' ? now : before).map((month) =>
          monthSum(measure, month, { ...filter, ...further }),
        ),
      },
    }),
  };
  const total = area ? areaRow(context, area) : filterRow(context, '', filter);
  return withTotal(context, scope, parts, yearOnly, total);
}

function monthRow(
  context: ReportContext,
  months: Readonly<Record<Period, Month>>,
  index: number,
  filter: Filter,
): RowSpec {
  return {
    label: monthNameOnly(months.now),
    role: 'part',
    filter,
    figure: (measure, period, further) => monthSum(measure, months[period], { ...filter, ...further }),
    missing: (measure, period) =>
      SHORTHAND_OF_STATE[context.coverage.ofMonth(measure, filter.area, months[period])],
    uneven: (measure) => unevenMark(context, measure, filter, index),
    broken: isBroken(context.breaks, filter, months.before, months.now),
  };
}

function monthSum(measure: Measure, month: Month, filter: Filter): Figure {
  return { type: 'sum', measure, where: { month, ...filter } };
}
