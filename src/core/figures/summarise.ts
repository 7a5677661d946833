import { formatFinancialYear, monthsOfFinancialYear } from '../calendar/financial-year';
import { formatMonthKey } from '../calendar/month';
import type { Measure } from '../recognise/layout';
import type { RowCounts } from '../records/count-rows';
import type { ExcludedRow } from '../records/records';
import { type Cube, type CubeRow, NOT_RECORDED } from './cube';
import { createEvaluator, type Evaluator } from './evaluate';
import type { Where } from './figure';

/** What a year's summary is made of; `findings` are those of the checks. */
export interface AnalysedYear {
  readonly cube: Cube;
  readonly rowCounts: RowCounts;
  readonly findings: Iterable<{ readonly severity: Severity }>;
}

type Severity = 'error' | 'warning' | 'info';

/** Sums of the measures that are recorded; availability, which is a share, is none of them. */
export type Totals = Readonly<Partial<Record<Measure, number>>>;

/** The JSON of `figures --json`; its keys are a contract with scripts. */
export interface FiguresSummary {
  readonly year: string;
  /** Incidents of every financial year in the data. */
  readonly years: Readonly<Record<string, number>>;
  readonly totals: Totals;
  /** The same totals of the year by each dimension; months as 2017-04. */
  readonly by: Readonly<Record<'area' | 'category' | 'month' | 'source', Readonly<Record<string, Totals>>>>;
  readonly rows: { readonly read: number; readonly counted: number; readonly excluded: number };
  readonly excluded: readonly ExcludedRow[];
  readonly findings: Readonly<Record<Severity, number>>;
}

/** Sums the cube's year up for scripts. Only what occurs in the year is listed. */
export function summariseYear({ cube, rowCounts, findings }: AnalysedYear): FiguresSummary {
  const evaluate = createEvaluator(cube);
  const { year } = cube;
  const found = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) found[severity]++;
  const ofYear = cube.rows.filter((row) => row.year === year);
  const totals = (where: Where, says: (row: CubeRow) => boolean) =>
    totalsOf(cube, evaluate, { year, ...where }, ofYear.filter(says));
  const occurs = (read: (row: (typeof ofYear)[number]) => unknown) => new Set(ofYear.map(read));
  const areas = occurs((row) => row.area);
  const categories = occurs((row) => row.category);
  const sources = occurs((row) => row.source);
  const months = occurs((row) => row.month);
  const withoutMonth = totalsWithoutMonth(cube);
  return {
    year: formatFinancialYear(year),
    years: dictionary(
      cube.years.map((each) => [formatFinancialYear(each), sum(evaluate, 'incidents', { year: each })]),
    ),
    totals: totals({}, () => true),
    by: {
      area: dictionary(
        cube.areas
          .filter(({ name }) => areas.has(name))
          .map(({ name }) => [name, totals({ area: name }, (row) => row.area === name)]),
      ),
      category: dictionary(
        cube.categories
          .filter((name) => categories.has(name))
          .map((category) => [category, totals({ category }, tellsLike('category', category))]),
      ),
      month: dictionary([
        ...monthsOfFinancialYear(year)
          .filter((month) => months.has(month))
          .map((month) => [formatMonthKey(month), totals({ month }, (row) => row.month === month)] as const),
        ...(months.has(undefined) && (months.size === 1 || isAnything(withoutMonth))
          ? [[NOT_RECORDED, withoutMonth] as const]
          : []),
      ]),
      source: dictionary(
        cube.sources
          .filter(({ name }) => sources.has(name))
          .map(({ name }) => [name, totals({ source: name }, tellsLike('source', name))]),
      ),
    },
    rows: { read: rowCounts.read, counted: rowCounts.counted, excluded: rowCounts.excluded.length },
    excluded: rowCounts.excluded,
    findings: found,
  };
}

/** Shares add up to nothing that means anything: the report gives their means. */
const NO_SUMS: ReadonlySet<Measure> = new Set<Measure>(['availability']);

/** The sums of the measures that some of the rows `saying` have: what nobody recorded there is not said to be 0. */
function totalsOf(cube: Cube, evaluate: Evaluator, where: Where, saying: readonly CubeRow[]): Totals {
  const measures = cube.measures.filter(
    (measure) => !NO_SUMS.has(measure) && saying.some(({ values }) => values.has(measure)),
  );
  return Object.fromEntries(measures.map((measure) => [measure, sum(evaluate, measure, where)]));
}

/** Where a measure tells categories (or sources) at all, one without any of it has 0; what has none told, its own. */
function tellsLike(dimension: 'category' | 'source', name: string): (row: CubeRow) => boolean {
  return (row) => (row[dimension] === NOT_RECORDED) === (name === NOT_RECORDED);
}

/** What only breaks the year down leaves nothing. */
function isAnything(totals: Totals): boolean {
  return Object.values(totals).some((value) => value !== 0);
}

/** What stands for a whole year in one figure belongs to no month; no filter asks for it. */
function totalsWithoutMonth(cube: Cube): Totals {
  const rows = cube.rows.filter((row) => row.year === cube.year && row.month === undefined);
  const part = { ...cube, rows };
  return totalsOf(part, createEvaluator(part), {}, rows);
}

function sum(evaluate: Evaluator, measure: Measure, where: Where): number {
  const value = evaluate({ type: 'sum', measure, where });
  return typeof value === 'number' ? value : 0;
}

/** Names come out of workbooks: an object without a prototype takes "__proto__" for a name like any other. */
function dictionary<Value>(entries: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> {
  const names: Record<string, Value> = Object.create(null) as Record<string, Value>;
  for (const [name, value] of entries) names[name] = value;
  return names;
}
