import { reportText } from '../../language/en-GB/report';
import { tableText } from '../../language/en-GB/report-tables';
import type { Measure } from '../../recognise/layout';
import type { RecordedDimension } from '../coverage';
import type { TableColumn, TableRow } from '../document';
import { nameMeasures } from '../missing-figures';
import { isDimensionComparable } from '../comparable-dimension';
import type { ReportContext } from '../report-context';
import type { ColumnSpec } from './table-columns';
import type { RowSpec, TableScope } from './table-row';

/** A table of Appendix A before it gets its number. */
export interface StatisticsTable {
  /** The same every year for the same table; tables of one kind for several areas share it. */
  readonly id: string;
  /** The reporting area, where the table is of one. */
  readonly area?: string;
  /** For its worksheet's tab, after the number. */
  readonly tab: string;
  readonly title: string;
  /** What its rows divide the count by, in words: "area", "month", "month, Brackley". */
  readonly divided?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
}

/** Makes the tables of one kind: none where the data has nothing for them. */
export type TableComposer = (context: ReportContext) => readonly StatisticsTable[];

/** The three measures of the published control room statistics. */
export const CORE_MEASURES: readonly Measure[] = ['incidents', 'arrests', 'attendances'];

/** The wanted measures that this year's records tell (by `dimension`, where given), and which can be compared. */
export function scopeOf(
  context: ReportContext,
  wanted: readonly Measure[],
  dimension?: RecordedDimension,
  area?: string,
): TableScope {
  const { coverage } = context;
  const told = (measure: Measure, period: 'now' | 'before') =>
    dimension ? coverage.tells(measure, dimension, period, area) : coverage.has(measure, period);
  return {
    measures: wanted.filter((measure) => told(measure, 'now')),
    compares: (measure) =>
      told(measure, 'before') &&
      (dimension === undefined ||
        dimension === 'area' ||
        dimension === 'month' ||
        isDimensionComparable(context, measure, dimension, area)),
  };
}

/** Rows and columns put together, the labels in the first column. */
export function fillTable(
  label: string,
  columns: readonly ColumnSpec[],
  rows: readonly RowSpec[],
): Pick<StatisticsTable, 'columns' | 'rows'> {
  return {
    columns: [
      { id: LABEL_COLUMN, header: label, width: 2.5, align: 'left' },
      ...columns.map(({ id, header, width, align }): TableColumn => ({ id, header, width, align })),
    ],
    rows: rows.map((row): TableRow => ({
      role: row.role,
      cells: [{ type: 'text', text: row.label }, ...columns.map((column) => column.cell(row))],
    })),
  };
}

export const LABEL_COLUMN = 'label';

/** "Incidents, arrests and police attendances": to begin a title with. */
export function titleOfMeasures(measures: readonly Measure[]): string {
  const words = nameMeasures(measures);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "2016/17 and 2017/18", or this year only where no measure has figures for last year. */
export function yearsOf(context: ReportContext, scope: TableScope): string {
  const { year, lastYear } = context.names;
  return scope.measures.some(scope.compares) ? reportText.list([lastYear, year]) : year;
}

/** Notes on what cannot be compared with last year, altogether or in some of the rows, and on what arrests mean. */
export function measureNotes(
  context: ReportContext,
  scope: TableScope,
  rows: readonly Pick<RowSpec, 'uneven' | 'missing'>[],
): string[] {
  const { lastYear } = context.names;
  const alone = scope.measures.filter((measure) => !scope.compares(measure));
  const absent = alone.filter((measure) => !context.coverage.has(measure, 'before'));
  // Rows of an area that had not joined are marked, and a note says since when it is in.
  const hasLastYear = (measure: Measure) => rows.some((row) => row.missing(measure, 'before') === undefined);
  const unlike = alone.filter((measure) => !absent.includes(measure) && hasLastYear(measure));
  const notes: string[] = [];
  if (scope.measures.includes('arrests')) notes.push(tableText.notes.arrests);
  if (absent.length > 0) notes.push(tableText.notes.measureNotLastYear(nameMeasures(absent), lastYear));
  if (unlike.length > 0) notes.push(tableText.notes.recordedUnlike(nameMeasures(unlike), lastYear));
  const uneven = scope.measures.filter(
    (measure) => scope.compares(measure) && rows.some((row) => row.uneven(measure) === '[x]'),
  );
  if (uneven.length > 0) notes.push(tableText.notes.uneven(nameMeasures(uneven)));
  return notes;
}
