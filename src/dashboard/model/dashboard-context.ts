import { type CountedYear } from '../../core/analyse-year';
import { monthNumber } from '../../core/calendar/month';
import { isCompared, NOT_RECORDED } from '../../core/figures/cube';
import {
  isNarrowed,
  selectCoverage,
  selectCube,
  type Selection,
  selects,
  selectsMonth,
} from '../../core/figures/selection';
import { findSpokenMonths, type SpokenMonths } from '../../core/figures/spoken-months';
import type { DashboardText } from '../../core/language/dashboard';
import type { Coverage } from '../../core/report/coverage';
import { createCoverage } from '../../core/report/coverage';
import {
  untoldGaps,
  coverageOf,
  createReportContext,
  type ReportContext,
  workingView,
} from '../../core/report/report-context';
import type { SeriesBreak } from '../../core/report/series-breaks';

/** A counted year as the dashboard needs it. */
export type DashboardYear = Pick<CountedYear, 'cube' | 'records'>;

/** What every view is made from. */
export interface DashboardContext {
  /** The report's own context over what is selected: its figures, what is recorded, what may be compared. */
  readonly report: ReportContext;
  readonly year: DashboardYear;
  readonly selection: Selection;
  readonly words: DashboardText;
}

const MONTHS_A_YEAR = 12;

/** The year as selected, so that views and report count and compare by the very same rules. */
export function createDashboardContext(
  year: DashboardYear,
  selection: Selection,
  words: DashboardText,
): DashboardContext {
  return { report: reportOfSelection(year, selection), year, selection, words };
}

/** The report's own context over what is selected. */
export function reportOfSelection(year: DashboardYear, selection: Selection): ReportContext {
  const { cube, records } = year;
  const input = {
    cube: selectCube(cube, selection),
    records,
    profile: records.recognition.given,
    rowCounts: [],
    findings: [],
  };
  const coverage = isNarrowed(selection) ? selectedCoverage(year, selection) : wholeCoverage(year);
  const report = createReportContext(input, workingView(input.cube), coverage);
  return {
    ...report,
    breaks: report.breaks.map((one) => widenBreak(one, selection)),
    // What has no counterpart is left out on purpose, and is no gap.
    missing: selection.likeForLike === true ? [] : report.missing,
  };
}

const known = new WeakMap<DashboardYear['cube'], Coverage>();

/** What is recorded of the whole year; worked out once, as every selection asks for it. */
function wholeCoverage(year: DashboardYear): Coverage {
  let coverage = known.get(year.cube);
  if (!coverage) known.set(year.cube, (coverage = coverageOf(year)));
  return coverage;
}

/** What is recorded of the selection. */
function selectedCoverage({ cube, records }: DashboardYear, selection: Selection): Coverage {
  const telling = selectCoverage(cube, selection);
  const spoken = findSpokenMonths(records, [cube.year, cube.year - 1]);
  const coverage = createCoverage(
    telling,
    selectedSpoken({ cube, records }, selection, spoken),
    untoldGaps(records),
  );
  const gaps = coverage.gaps.filter(({ month }) => selectsMonth(selection, month));
  return { ...coverage, gaps: selection.likeForLike === true ? [] : gaps };
}

/**
 * The months in which no row means none, of the selection: a log that never names a category (or source) does not say
 * that one had none, and what lacks its counterpart is in no comparison.
 */
function selectedSpoken(year: DashboardYear, selection: Selection, spoken: SpokenMonths): SpokenMonths {
  const all = wholeCoverage(year);
  const { cube } = year;
  const telling = new Set(
    cube.rows
      .filter((row) => tellsDimensions(row, selection))
      .flatMap((row) => [...row.values.keys()].map((measure) => `${measure} ${row.area}`)),
  );
  return (measure, area, month) => {
    if (!selects(selection, 'areas', area) || !selects(selection, 'months', monthNumber(month))) return false;
    if (!spoken(measure, area, month)) return false;
    if ((selection.categories ?? selection.sources) && !telling.has(`${measure} ${area}`)) return false;
    if (selection.likeForLike !== true || !isCompared(measure)) return true;
    return [month - MONTHS_A_YEAR, month + MONTHS_A_YEAR].some(
      (pair) => all.ofMonth(measure, area, pair) === 'recorded',
    );
  };
}

function tellsDimensions(
  row: { readonly category: string; readonly source: string },
  { categories, sources }: Selection,
): boolean {
  return (
    (categories === undefined || row.category !== NOT_RECORDED || categories.includes(row.category)) &&
    (sources === undefined || row.source !== NOT_RECORDED || sources.includes(row.source))
  );
}

/** A break in the one area or category that is selected is a break in all that is shown. */
function widenBreak(one: SeriesBreak, { areas, categories }: Selection): SeriesBreak {
  const isAll = (name: string | undefined, shown: readonly string[] | undefined) =>
    name === undefined || (shown?.length === 1 && shown[0]?.toLowerCase() === name.toLowerCase());
  return {
    from: one.from,
    reason: one.reason,
    ...(!isAll(one.area, areas) && { area: one.area }),
    ...(!isAll(one.category, categories) && { category: one.category }),
  };
}
