import type { FinancialYear } from '../calendar/financial-year';
import { compareText } from '../language/compare-text';
import { type Cube, NOT_RECORDED } from '../figures/cube';
import { findSpokenMonths } from '../figures/spoken-months';
import { createEvaluator, type Evaluator } from '../figures/evaluate';
import { type DisclosurePolicy, disclosurePolicy } from './disclosure/policy';
import type { Profile } from '../profile/profile';
import { MEASURES } from '../recognise/layout';
import { findYearsWithoutReadings } from './camera-figures';
import type { ReportFace } from './document';
import { type Coverage, createCoverage } from './coverage';
import { findMissingFigures, type MissingFigures } from './missing-figures';
import { PERIODS } from './period';
import type { CertainPlaces } from './read-cell';
import type { Gap, ReportInput } from './report-input';
import { type ReportNames, reportNames } from './report-names';
import { breaksOfYears, type SeriesBreak, seriesBreaks } from './series-breaks';

export type ReportArea = Cube['areas'][number];

/** With more areas than these, tables list them by size and charts draw the largest. */
export const AREAS_IN_ORDER = 10;

/** What everything in the report is composed from. */
export interface ReportContext {
  readonly input: ReportInput;
  readonly cube: Cube;
  readonly profile: Profile;
  readonly year: FinancialYear;
  readonly names: ReportNames;
  readonly coverage: Coverage;
  /** The reporting areas to show, in their order: members, then clients; or by size where there are many. */
  readonly areas: readonly ReportArea[];
  readonly areasBySize: boolean;
  /** Breaks that spoil the comparison of the two years. */
  readonly breaks: readonly SeriesBreak[];
  readonly allBreaks: readonly SeriesBreak[];
  /** What is missing from the two years. */
  readonly missing: readonly MissingFigures[];
  /** Years in which some camera has no availability (camera-figures.ts). */
  readonly yearsWithoutReadings: ReadonlySet<FinancialYear>;
  readonly policy: DisclosurePolicy;
  readonly face: ReportFace;
  /**
   * For decisions such as which rows to show, in which order; what the report shows are the figures themselves. In a
   * public copy it gives what the public sees, as decisions can be seen too.
   */
  readonly evaluate: Evaluator;
  readonly certainPlaces: CertainPlaces;
}

/** As whom the report is composed: what they see of the figures. */
export type ReportView = Pick<ReportContext, 'face' | 'evaluate' | 'certainPlaces'>;

/** Everything is seen, and every place certain. */
export function workingView(cube: Cube): ReportView {
  return { face: 'working', evaluate: createEvaluator(cube), certainPlaces: () => Infinity };
}

/** What the records of an input's two years say anything about. */
export function coverageOf({ cube, records }: Pick<ReportInput, 'cube' | 'records'>): Coverage {
  return createCoverage(cube, findSpokenMonths(records, [cube.year, cube.year - 1]), untoldGaps(records));
}

/** The months that are in no figure of a year, one by one. */
export function untoldGaps({ untold, areas }: ReportInput['records']): Gap[] {
  return untold.flatMap(({ measure, area: index, months }) => {
    const area = areas[index]?.name;
    return area === undefined ? [] : months.map((month) => ({ measure, area, month }));
  });
}

/** Works out, once, what the parts of a report share. */
export function createReportContext(
  input: ReportInput,
  view: ReportView = workingView(input.cube),
  coverage: Coverage = coverageOf(input),
): ReportContext {
  const { cube, profile } = input;
  const shown = areasToShow(cube, profile, coverage);
  const areasBySize = shown.length > AREAS_IN_ORDER;
  const allBreaks = seriesBreaks(profile);
  const areas = areasBySize ? orderBySize(shown, cube.year, view.evaluate) : orderByKind(shown);
  return {
    input,
    cube,
    profile,
    year: cube.year,
    names: reportNames(profile, cube.year),
    coverage,
    areas,
    areasBySize,
    breaks: breaksOfYears(allBreaks, cube.year),
    allBreaks,
    missing: findMissingFigures({ cube, year: cube.year, areas, coverage }),
    yearsWithoutReadings: findYearsWithoutReadings(input.records),
    policy: disclosurePolicy(profile),
    ...view,
  };
}

/** Areas with a figure in one of the two years, and those the profile names: that they have none is worth seeing. */
function areasToShow(cube: Cube, profile: Profile, coverage: Coverage): ReportArea[] {
  const named = new Set((profile.partnership?.areas ?? []).map((area) => area.name));
  const reports = (area: string) =>
    MEASURES.some((measure) =>
      PERIODS.some((period) => coverage.ofYear(measure, area, period) === 'recorded'),
    );
  return cube.areas.filter(({ name }) => name !== NOT_RECORDED && (named.has(name) || reports(name)));
}

function orderByKind(areas: readonly ReportArea[]): ReportArea[] {
  return [...areas.filter(({ kind }) => kind === 'member'), ...areas.filter(({ kind }) => kind === 'client')];
}

function orderBySize(areas: readonly ReportArea[], year: FinancialYear, evaluate: Evaluator): ReportArea[] {
  const sized = areas.map((area) => {
    const size = evaluate({ type: 'sum', measure: 'incidents', where: { year, area: area.name } });
    return { area, size: typeof size === 'number' ? size : 0 };
  });
  return sized
    .sort((one, other) => other.size - one.size || compareText(one.area.name, other.area.name))
    .map(({ area }) => area);
}
