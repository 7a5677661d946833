import type { FinancialYear } from '../calendar/financial-year';
import type { Ambiguity } from '../recognise/layout';
import type { Recognition } from '../recognise/recognition';
import type { RowCounts } from '../records/count-rows';
import type { ExclusionReason } from '../records/exclusion';
import type { Cube } from './cube';

/** Why there are no figures for the cube's year. */
export type YearProblem =
  /** Nothing counts, mostly for want of a date or for another reason: `excluded` says why. `sheets` hold the tables. */
  | {
      readonly code: 'nothing dated' | 'nothing counts';
      readonly sheets: readonly { readonly file: string; readonly sheet: string }[];
      readonly excluded: RowCounts['byReason'];
      /** The columns of dates that the profile names and no table has. */
      readonly missing: readonly Ambiguity[];
    }
  /** There are records, of other years. */
  | { readonly code: 'other years'; readonly year: FinancialYear; readonly years: readonly FinancialYear[] };

const UNDATED: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>([
  'date missing',
  'date unreadable',
  'no month or year',
]);

/** What is no entry that could have a date. */
const NO_ENTRIES: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>([
  'repeated header',
  'subtotal row',
  'total row',
  'note row',
]);

/** Says why no record lies in the cube's year; `undefined` where some does. */
export function findYearProblem({
  cube,
  recognition,
  rowCounts,
}: {
  readonly cube: Cube;
  readonly recognition: Recognition;
  readonly rowCounts: RowCounts;
}): YearProblem | undefined {
  const { year, years } = cube;
  if (years.includes(year)) return undefined;
  if (years.length > 0) return { code: 'other years', year, years };
  const tables = new Set(recognition.layouts.map(({ grid }) => grid));
  const sheets = [...tables].map((grid) => recognition.grids[grid]!.source);
  const excluded = rowCounts.byReason;
  const entries = excluded.filter(({ reason }) => !NO_ENTRIES.has(reason));
  const isUndated = rowsOf(entries.filter(({ reason }) => UNDATED.has(reason))) > rowsOf(entries) / 2;
  return {
    code: isUndated ? 'nothing dated' : 'nothing counts',
    sheets,
    excluded,
    missing: missingDates(recognition),
  };
}

function missingDates({ layouts }: Recognition): Ambiguity[] {
  return layouts.flatMap(({ ambiguities }) =>
    ambiguities.filter(
      ({ code, detail }) => code === 'profile column not found' && /^(?:date|month|year):/.test(detail),
    ),
  );
}

function rowsOf(excluded: RowCounts['byReason']): number {
  return excluded.reduce((sum, { rows }) => sum + rows, 0);
}
