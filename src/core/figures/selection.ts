import { monthsOfFinancialYear } from '../calendar/financial-year';
import { type Month, monthNumber } from '../calendar/month';
import { COMPARED_MEASURES, type Cube, type CubeRow, isCompared, NOT_RECORDED } from './cube';

/** What somebody wants to see of the figures. An absent list means everything, NOT_RECORDED included. */
export interface Selection {
  /** Reporting areas. */
  readonly areas?: readonly string[];
  readonly categories?: readonly string[];
  readonly sources?: readonly string[];
  /** Months of the calendar, 1–12, of both years. */
  readonly months?: readonly number[];
  /** Only areas and months that report a measure in both years. */
  readonly likeForLike?: boolean;
}

export const EVERYTHING: Selection = {};

/** A list that leaves something out; everything stands for no filter. */
type Filtered = 'areas' | 'categories' | 'sources' | 'months';

/** Whether a list of the selection has the value; an absent list has all. */
export function selects<Key extends Filtered>(
  selection: Selection,
  key: Key,
  value: NonNullable<Selection[Key]>[number],
): boolean {
  const wanted: readonly (string | number)[] | undefined = selection[key];
  return wanted === undefined || wanted.includes(value);
}

/** Whether the month is selected; what has no month is in a selection of all months only. */
export function selectsMonth(selection: Selection, month: Month | undefined): boolean {
  return month === undefined
    ? selection.months === undefined
    : selects(selection, 'months', monthNumber(month));
}

/** Whether anything narrows the figures. */
export function isNarrowed(selection: Selection): boolean {
  return (
    selection.likeForLike === true ||
    (['areas', 'categories', 'sources', 'months'] as const).some((key) => selection[key] !== undefined)
  );
}

/** The cube of what is selected: every figure over it is a figure of the selection. Linear in the rows. */
export function selectCube(cube: Cube, selection: Selection): Cube {
  if (!isNarrowed(selection)) return cube;
  const fits = (row: CubeRow) =>
    fitsPlaceAndTime(row, selection) &&
    selects(selection, 'categories', row.category) &&
    selects(selection, 'sources', row.source);
  return withRows(cube, selection, narrowRows(cube.rows.filter(fits), selection));
}

/**
 * The rows from which it can be told what the selection records: where categories (or sources) are selected, all that
 * tell any, since an area that tells them has 0 of one it does not name, and an area that tells none has no figure.
 */
export function selectCoverage(cube: Cube, selection: Selection): Cube {
  if (!isNarrowed(selection)) return cube;
  const tells = (row: CubeRow) =>
    fitsPlaceAndTime(row, selection) &&
    tellsAsked(row.category, selection.categories) &&
    tellsAsked(row.source, selection.sources);
  return withRows(cube, selection, narrowRows(cube.rows.filter(tells), selection));
}

function tellsAsked(value: string, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || value !== NOT_RECORDED || wanted.includes(NOT_RECORDED);
}

function fitsPlaceAndTime(row: CubeRow, selection: Selection): boolean {
  return selects(selection, 'areas', row.area) && selectsMonth(selection, row.month);
}

function withRows(cube: Cube, selection: Selection, rows: readonly CubeRow[]): Cube {
  const compared = new Set(rows.filter(hasComparison).map(({ area }) => area));
  return {
    ...cube,
    areas: cube.areas.filter(
      ({ name }) =>
        selects(selection, 'areas', name) && (selection.likeForLike !== true || compared.has(name)),
    ),
    categories: cube.categories.filter((name) => selects(selection, 'categories', name)),
    sources: cube.sources.filter(({ name }) => selects(selection, 'sources', name)),
    rows,
  };
}

/** Like for like: each row keeps the measures that its area and month report in both years, and no rate of others. */
function narrowRows(rows: readonly CubeRow[], { likeForLike }: Selection): readonly CubeRow[] {
  if (likeForLike !== true) return rows;
  return rows.filter(hasComparison).map((row) => {
    if (COMPARED_MEASURES.every((measure) => row.likeForLike.has(measure))) return row;
    const values = new Map(
      [...row.values].filter(([measure]) => !isCompared(measure) || row.likeForLike.has(measure)),
    );
    const ratesBoth = row.likeForLike.has('incidents') && row.likeForLike.has('arrests');
    return { ...row, values, rated: ratesBoth ? row.rated : NO_RATES };
  });
}

/** Whether like for like leaves anything of an area's month; what names no area is in no comparison, and stays. */
export function hasComparison({ area, likeForLike }: Pick<CubeRow, 'area' | 'likeForLike'>): boolean {
  return likeForLike.size > 0 || area === NOT_RECORDED;
}

const NO_RATES: CubeRow['rated'] = new Set();

/** The measures compared like for like in each area and month of the cube, by `comparisonKey`. */
export function comparisons(cube: Cube): ReadonlyMap<string, Pick<CubeRow, 'likeForLike' | 'rated'>> {
  const found = new Map<string, Pick<CubeRow, 'likeForLike' | 'rated'>>();
  for (const { area, year, month, likeForLike, rated } of cube.rows)
    found.set(comparisonKey(area, year, month), { likeForLike, rated });
  return found;
}

/** The key of an area and a time; a whole year has no month. */
export function comparisonKey(area: string, year: number, month: Month | undefined): string {
  return `${year} ${month ?? ''} ${area}`;
}

/** The selected months of a financial year, April first. */
export function selectedMonths(selection: Selection, year: number): Month[] {
  return monthsOfFinancialYear(year).filter((month) => selectsMonth(selection, month));
}
