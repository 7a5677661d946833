import type { CountedYear } from '../../core/analyse-year';
import { formatFinancialYear } from '../../core/calendar/financial-year';
import { formatMonthKey } from '../../core/calendar/month';
import type { FindingCounts } from '../../core/check/describe-findings';
import { COMPARED_MEASURES, type ComparedMeasure, NOT_RECORDED } from '../../core/figures/cube';
import { createEvaluator } from '../../core/figures/evaluate';
import { findYearProblem } from '../../core/figures/year-problem';
import type { Language } from '../../core/language/languages';
import { type MergedName, mergedNames } from '../../core/recognise/merged-names';
import type { SpellingSuggestion } from '../../core/recognise/recognition';
import type { RowTally } from '../../core/records/count-rows';
import { type FileOverview, overviewOfFiles } from './sheet-overview';

/** An area as it counts. */
export interface AreaOverview {
  readonly name: string;
  readonly kind: 'member' | 'client';
  /** The month it joined, as 2017-10. */
  readonly joinedOn?: string;
  readonly parts: readonly string[];
}

export interface TotalOverview {
  readonly measure: ComparedMeasure;
  readonly now: number;
  /** Absent where nothing is recorded for last year. */
  readonly before?: number;
}

/** Why there are no figures yet. */
export type YearObstacle =
  | { readonly code: 'no sources' | 'nothing recognised' | 'nothing dated' | 'nothing counts' }
  | { readonly code: 'other years'; readonly year: string; readonly years: readonly string[] }
  /** The profile names sheets or rows that are not there; the sentences say which. */
  | ({ readonly code: 'profile does not fit' } & UnfitTables);

/** What is remembered of tables that the workbooks do not have. */
export interface UnfitTables {
  readonly problems: readonly string[];
  /** Indices into the profile's tables. */
  readonly tables: readonly number[];
}

/** What the pane shows of a year: small, whatever the size of the workbooks. */
export interface YearOverview {
  readonly year: string;
  readonly lastYear: string;
  /** The financial years there are figures of. */
  readonly years: readonly string[];
  readonly obstacle?: YearObstacle;
  /** Sheets the profile speaks of that are not there; figures stand without them. */
  readonly missing?: UnfitTables;
  readonly files: readonly FileOverview[];
  readonly rows: RowTally;
  readonly totals: readonly TotalOverview[];
  readonly areas: readonly AreaOverview[];
  readonly suggestions: readonly SpellingSuggestion[];
  readonly merged: readonly MergedName[];
  readonly findings: FindingCounts;
  readonly silenced: number;
}

/** Sums a year up for the pane. */
export function overviewOfYear(
  counted: CountedYear,
  findings: FindingCounts & { readonly silenced: number },
  language: Language,
): YearOverview {
  const { recognition, rowCounts, cube } = counted;
  const { read, counted: rows, byReason } = rowCounts;
  const obstacle = obstacleOf(counted);
  const { silenced, ...counts } = findings;
  return {
    year: formatFinancialYear(cube.year),
    lastYear: formatFinancialYear(cube.year - 1),
    years: cube.years.map(formatFinancialYear),
    ...(obstacle && { obstacle }),
    files: overviewOfFiles(recognition, rowCounts, language),
    rows: { read, counted: rows, excluded: byReason },
    totals: totalsOf(counted),
    areas: cube.areas
      .filter(({ name }) => name !== NOT_RECORDED)
      .map(({ name, kind, joinedOn, subAreas }) => ({
        name,
        kind,
        ...(joinedOn !== undefined && { joinedOn: formatMonthKey(joinedOn) }),
        parts: subAreas.filter((part) => part !== NOT_RECORDED),
      })),
    suggestions: recognition.suggestions,
    merged: mergedNames(recognition),
    findings: counts,
    silenced,
  };
}

function obstacleOf(counted: CountedYear): YearObstacle | undefined {
  const { workbooks, layouts } = counted.recognition;
  if (workbooks.length === 0) return { code: 'no sources' };
  if (layouts.length === 0) return { code: 'nothing recognised' };
  const problem = findYearProblem(counted);
  if (problem?.code !== 'other years') return problem && { code: problem.code };
  const { code, year, years } = problem;
  return { code, year: formatFinancialYear(year), years: years.map(formatFinancialYear) };
}

function totalsOf({ cube }: CountedYear): TotalOverview[] {
  const evaluate = createEvaluator(cube);
  return COMPARED_MEASURES.flatMap((measure): TotalOverview[] => {
    const sumOf = (year: number) => {
      const isRecorded = cube.rows.some((row) => row.year === year && row.values.has(measure));
      const value = evaluate({ type: 'sum', measure, where: { year } });
      return isRecorded && typeof value === 'number' ? value : undefined;
    };
    const [now, before] = [sumOf(cube.year), sumOf(cube.year - 1)];
    return now === undefined ? [] : [{ measure, now, ...(before !== undefined && { before }) }];
  });
}
