import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { type Cube, type CubeRow, NOT_RECORDED } from '../figures/cube';
import type { IncidentMonth } from '../figures/monthly-series';
import type { Measure } from '../recognise/layout';
import { NOT_KNOWN } from '../records/records';
import type { Index } from './year-index';

/** The sums of an area in one month, or in a year of which no month is known. */
interface AreaSums extends KeptSums {
  /** The first of its rows, counted from the first row of its time. */
  readonly at: number;
  /** Whether its incidents are compared with the other year's. */
  readonly likeForLike: boolean;
}

/** What of an area's sums stays as it is while its rows do. */
interface KeptSums {
  readonly values: Map<Measure, number>;
  /** Incidents. */
  readonly categories: Map<string, number>;
  readonly subAreas: Map<string, number>;
}

interface TimeSums {
  readonly year: FinancialYear;
  readonly month: Month | undefined;
  /** The rows of the cube that are of this time. */
  readonly rows: number;
  readonly areas: Map<string, AreaSums>;
}

/** The incidents of years by area; under no area, of all. */
export type YearTotals = ReadonlyMap<FinancialYear, ReadonlyMap<string | undefined, number>>;

/** Areas in which something changed, by their time. */
type ChangedTimes = ReadonlyMap<string, ReadonlySet<string>>;

const NOWHERE: ReadonlySet<string> = new Set();

/**
 * The sums of a cube that rules ask for, by time and area, so that a change in one month of an area leaves all others.
 */
export class CubeSums {
  #cube: Cube;
  #times: readonly TimeSums[];
  #totals: YearTotals | undefined;

  constructor(cube: Cube) {
    this.#cube = cube;
    this.#times = sumTimes(cube.rows, new Map(), new Map());
  }

  /** Sums the areas of a new cube that changed, in the times in which they did; all others hold the rows they held. */
  update(cube: Cube, changed: ChangedTimes): void {
    this.#times = sumTimes(cube.rows, new Map(this.#times.map((time) => [timeKey(time), time])), changed);
    this.#cube = cube;
    this.#totals = undefined;
  }

  /** The sums of a measure by reporting area in a year, in the order in which the areas occur. */
  byArea(measure: Measure, year: FinancialYear): ReadonlyMap<string, number> {
    return this.#sum(year, (area) => area.values.get(measure));
  }

  /** Incidents by area, of months and years that compare like with like. */
  comparableByArea(year: FinancialYear): ReadonlyMap<string, number> {
    return this.#sum(year, ({ likeForLike, values }) => (likeForLike ? values.get('incidents') : undefined));
  }

  /** Incidents by area of those categories of which something is true. */
  ofCategories(year: FinancialYear, isMeant: (category: string) => boolean): ReadonlyMap<string, number> {
    const known = new Map<string, boolean>();
    return this.#sum(year, ({ categories }) => {
      let sum: number | undefined;
      for (const [category, incidents] of categories) {
        let verdict = known.get(category);
        if (verdict === undefined) known.set(category, (verdict = isMeant(category)));
        if (verdict) sum = (sum ?? 0) + incidents;
      }
      return sum;
    });
  }

  /** The sums of a measure by month of an area in the year reported on. */
  byMonth(measure: Measure, area: string): ReadonlyMap<Month, number> {
    const sums = new Map<Month, number>();
    for (const { year, month, areas } of this.#times) {
      const value = areas.get(area)?.values.get(measure);
      if (year === this.#cube.year && month !== undefined && value !== undefined) sums.set(month, value);
    }
    return sums;
  }

  /** The months of the year reported on for which an area has any figures. */
  monthsOf(area: string): Month[] {
    return this.#times.flatMap(({ year, month, areas }) =>
      year === this.#cube.year && month !== undefined && areas.has(area) ? [month] : [],
    );
  }

  /** Incidents by category in a year. */
  byCategory(wanted: FinancialYear): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const { year, areas } of this.#times)
      if (year === wanted) for (const { categories } of areas.values()) addAll(sums, categories);
    return sums;
  }

  /** Incidents by sub-area of an area in the year reported on. */
  bySubArea(area: string): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const { year, areas } of this.#times)
      if (year === this.#cube.year) addAll(sums, areas.get(area)?.subAreas ?? new Map());
    return sums;
  }

  /** The incidents of all months. */
  incidentMonths(): IncidentMonth[] {
    return this.#times.flatMap(({ month, areas }) => (month === undefined ? [] : [{ month, areas }]));
  }

  /** The incidents of an area, or of all, in a year. */
  incidentsOfYear(year: FinancialYear, area: string | undefined): number {
    return this.totals().get(year)?.get(area) ?? 0;
  }

  /** The incidents of every year. */
  totals(): YearTotals {
    this.#totals ??= this.#totalsByYear();
    return this.#totals;
  }

  #totalsByYear(): YearTotals {
    const totals = new Map<FinancialYear, Map<string | undefined, number>>();
    for (const { year } of this.#times) {
      if (totals.has(year)) continue;
      const ofYear = new Map<string | undefined, number>(this.byArea('incidents', year));
      ofYear.set(
        undefined,
        [...ofYear.values()].reduce((sum, value) => sum + value, 0),
      );
      totals.set(year, ofYear);
    }
    return totals;
  }

  #sum(wanted: FinancialYear, valueOf: (sums: AreaSums) => number | undefined): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const { year, areas } of this.#times) {
      if (year !== wanted) continue;
      for (const [area, ofArea] of areas) {
        const value = valueOf(ofArea);
        if (value !== undefined) sums.set(area, (sums.get(area) ?? 0) + value);
      }
    }
    return sums;
  }
}

/** The sums of the cube of the year. */
export const cubeSums: Index<CubeSums> = {
  build: ({ cube }) => new CubeSums(cube),
  update: (sums, { before, after, difference }) => {
    if (!difference.aspects.has('cube')) return sums;
    const changed = new Map<string, Set<string>>();
    for (const { columns, effects } of [before, after])
      for (const record of difference.records) {
        const month = columns.month[record]!;
        const key = timeKey({ year: columns.year[record]!, month: month === NOT_KNOWN ? undefined : month });
        const areas = changed.get(key) ?? new Set<string>();
        changed.set(key, areas.add(effects.areaOf(record) ?? NOT_RECORDED));
      }
    sums.update(after.cube, changed);
    return sums;
  },
};

/** Months are one behind the other, whatever their year. */
function timeKey({
  year,
  month,
}: {
  readonly year: FinancialYear;
  readonly month?: Month | undefined;
}): string {
  return month === undefined ? `year ${year}` : `month ${month}`;
}

/** The rows of a time lie together; those of a time that is known and not changed are not gone through. */
function sumTimes(
  rows: readonly CubeRow[],
  known: ReadonlyMap<string, TimeSums>,
  changed: ChangedTimes,
): TimeSums[] {
  const times: TimeSums[] = [];
  for (let first = 0; first < rows.length;) {
    const key = timeKey(rows[first]!);
    const same = known.get(key);
    const time =
      same && !changed.has(key)
        ? comparedAnew(rows, first, same)
        : sumTime(rows, first, same?.areas ?? new Map(), changed.get(key) ?? NOWHERE);
    times.push(time);
    first += time.rows;
  }
  return times;
}

/** Adds up the rows of a time; of its areas, those that are known and not changed are taken as they are. */
function sumTime(
  rows: readonly CubeRow[],
  first: number,
  known: ReadonlyMap<string, KeptSums>,
  changed: ReadonlySet<string>,
): TimeSums {
  const { year, month } = rows[first]!;
  const areas = new Map<string, AreaSums>();
  const kept = new Set<string>();
  let end = first;
  for (; rows[end]?.year === year && rows[end]!.month === month; end++) {
    const row = rows[end]!;
    let sums = areas.get(row.area);
    if (!sums) {
      const same = changed.has(row.area) ? undefined : known.get(row.area);
      if (same) kept.add(row.area);
      const { values, categories, subAreas } = same ?? noSums();
      const likeForLike = row.likeForLike.has('incidents');
      areas.set(row.area, (sums = { at: end - first, likeForLike, values, categories, subAreas }));
    }
    if (!kept.has(row.area)) addRow(sums, row);
  }
  return { year, month, rows: end - first, areas };
}

function noSums(): KeptSums {
  return { values: new Map(), categories: new Map(), subAreas: new Map() };
}

function addRow(sums: KeptSums, { subArea, category, values }: CubeRow): void {
  for (const [measure, value] of values) add(sums.values, measure, value);
  const incidents = values.get('incidents');
  if (incidents === undefined) return;
  add(sums.categories, category, incidents);
  add(sums.subAreas, subArea, incidents);
}

/** What compares like with like may change where no figure does: a month has its pair in another year. */
function comparedAnew(rows: readonly CubeRow[], first: number, time: TimeSums): TimeSums {
  const isLike = ({ at }: AreaSums) => rows[first + at]!.likeForLike.has('incidents');
  if ([...time.areas.values()].every((sums) => sums.likeForLike === isLike(sums))) return time;
  const areas = Array.from(
    time.areas,
    ([area, sums]) => [area, { ...sums, likeForLike: isLike(sums) }] as const,
  );
  return { ...time, areas: new Map(areas) };
}

function add<Key>(sums: Map<Key, number>, key: Key, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

function addAll(sums: Map<string, number>, others: ReadonlyMap<string, number>): void {
  for (const [key, value] of others) add(sums, key, value);
}
