import { NOT_RECORDED } from '../../figures/cube';
import { tableText } from '../../language/en-GB/report-tables';
import type { Measure } from '../../recognise/layout';
import { PERIODS } from '../period';
import type { ReportArea, ReportContext } from '../report-context';
import { areaRow } from './area-rows';
import { coverageNotes } from './coverage-notes';
import { monthRows } from './month-rows';
import { filterRow, isNothing, type RowSpec, type TableScope, withTotal } from './table-row';

/** The rows of a table of measures that not every area reports and whose records may name no area at all. */
export interface DividedRows {
  readonly dimension: 'area' | 'month';
  /** For the title: "area", "month", or "month, Brackley" where only one area reports. */
  readonly divided: string;
  readonly rows: readonly RowSpec[];
  readonly notes: readonly string[];
}

/**
 * By area where several report; otherwise by month, of the one area that reports or of all. Areas that report the
 * measures in neither year have no row.
 */
export function rowsByAreaOrMonth(context: ReportContext, scope: TableScope): DividedRows {
  const areas = reportingAreas(context, scope.measures);
  const unplaced = filterRow(context, '', { area: NOT_RECORDED });
  if (areas.length < 2) {
    return dividedByMonth(context, scope, isNothing(context, scope, unplaced) ? areas[0] : undefined);
  }
  const parts = areas.map((area) => areaRow(context, area));
  return {
    dimension: 'area',
    divided: tableText.dimensions.area,
    rows: withTotal(context, scope, parts, unplaced, filterRow(context, '', {})),
    notes: areaNotes(context, scope.measures, areas),
  };
}

/** By month, of one area or of all. */
export function dividedByMonth(
  context: ReportContext,
  scope: TableScope,
  area: ReportArea | undefined,
): DividedRows {
  const rows = monthRows(context, scope, area);
  return {
    dimension: 'month',
    divided: area ? tableText.dimensions.monthOf(area.name) : tableText.dimensions.month,
    rows,
    notes: [
      ...(rows.some((row) => row.role === 'not recorded') ? [tableText.notes.monthNotRecorded] : []),
      ...coverageNotes(context, { measures: scope.measures, ...(area && { areas: [area.name] }) }),
    ],
  };
}

/** What a table says that shows some areas only. */
export function areaNotes(
  context: ReportContext,
  measures: readonly Measure[],
  areas: readonly ReportArea[],
): string[] {
  return [
    ...(areas.length < context.areas.length ? [tableText.notes.areasShown] : []),
    ...coverageNotes(context, { measures, areas: areas.map(({ name }) => name) }),
  ];
}

/** Areas that report one of the measures in one of the two years. */
export function reportingAreas(context: ReportContext, measures: readonly Measure[]): ReportArea[] {
  return context.areas.filter(({ name }) =>
    measures.some((measure) =>
      PERIODS.some((period) => context.coverage.ofYear(measure, name, period) === 'recorded'),
    ),
  );
}
