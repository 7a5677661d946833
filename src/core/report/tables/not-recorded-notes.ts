import { formatFinancialYear } from '../../calendar/financial-year';
import { NOT_RECORDED } from '../../figures/cube';
import { addToGroup } from '../../group-by';
import { reportText } from '../../language/en-GB/report';
import { tableText } from '../../language/en-GB/report-tables';
import type { Measure } from '../../recognise/layout';
import type { Breakdown, BreakdownDimension } from '../../records/records';
import { effectOf } from '../data-quality/breakdowns';
import { nameMeasures } from '../missing-figures';
import { PERIODS, yearOfPeriod } from '../period';
import type { ReportContext } from '../report-context';
import type { RowSpec, TableScope } from './table-row';

/** More areas than this are not named one by one. */
const MOST_NAMED = 12;

/**
 * What the row "Not recorded" of a table holds, and the areas whose workbooks give a measure by none of the table's
 * rows, so that all they count of it is there.
 */
export function notRecordedNotes(
  context: ReportContext,
  scope: TableScope,
  rows: readonly RowSpec[],
  dimension: 'category' | 'source',
): string[] {
  const brokenDown = breakdownNotes(context, scope, dimension);
  if (!rows.some((row) => row.role === 'not recorded')) return brokenDown;
  const measuresOf = new Map<string, Measure[]>();
  for (const measure of scope.measures) {
    const areas = areasWithNone(context, measure, dimension);
    if (areas.length === 0) continue;
    const names =
      areas.length > MOST_NAMED ? tableText.notes.someAreas(areas.length) : reportText.list(areas);
    addToGroup(measuresOf, names, measure);
  }
  const none = [...measuresOf].map(([areas, measures]) =>
    tableText.notes.noneByRow(areas, nameMeasures(measures), dimension),
  );
  return [tableText.notes.notRecorded, ...none, ...brokenDown];
}

/** That rows are told by tables beside the counted ones, and where these were left out. */
export function breakdownNotes(
  { input, year }: ReportContext,
  { measures }: TableScope,
  dimension: BreakdownDimension,
): string[] {
  const years = PERIODS.map((period) => yearOfPeriod(year, period));
  const ofTable = input.records.breakdowns.filter(
    (one) => one.dimension === dimension && measures.includes(one.measure) && years.includes(one.year),
  );
  const say = (told: readonly Breakdown[], sentence: (measures: string, years: string) => string) => {
    if (told.length === 0) return [];
    const named = measures.filter((measure) => told.some((one) => one.measure === measure));
    const inYears = years.filter((each) => told.some((one) => one.year === each)).sort((a, b) => a - b);
    return [sentence(nameMeasures(named), reportText.list(inYears.map(formatFinancialYear)))];
  };
  return [
    ...say(
      ofTable.filter(({ entries }) => entries.length > 0),
      tableText.notes.brokenDown,
    ),
    ...say(
      ofTable.filter((one) => ['months', 'none'].includes(effectOf(one))),
      tableText.notes.breakdownTooLarge,
    ),
  ];
}

/** The areas of which this year's counts of a measure all lack what the rows tell. */
function areasWithNone(
  { cube, year, areas, input }: ReportContext,
  measure: Measure,
  dimension: 'category' | 'source',
): string[] {
  const isBrokenDown = input.records.breakdowns.some(
    (one) => one.measure === measure && one.dimension === dimension && one.year === year,
  );
  if (isBrokenDown) return [];
  const counted = cube.rows.filter((row) => row.year === year && (row.values.get(measure) ?? 0) > 0);
  const told = new Set(counted.flatMap((row) => (row[dimension] === NOT_RECORDED ? [] : [row.area])));
  const all = new Set(counted.map(({ area }) => area));
  return areas.map(({ name }) => name).filter((name) => all.has(name) && !told.has(name));
}
